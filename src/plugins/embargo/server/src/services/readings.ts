import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { readingStage, type Stage } from '../domain/reading-stage';
import { type Embargo, embargoOf } from './embargo-of';
import { type Grant, READING } from './grant-rows';
import type { Grants } from './grants';
import { pathOf, readToken } from './reading-links';
import { type ShownDocument, shownDocument } from './shown-document';
import { versionsOf } from './versions';

/** What a personal link shows now. `closed` is not told apart: a wrong link, a dead one and none are the same. */
export type Reading =
  | { readonly stage: 'closed' }
  | { readonly stage: 'conditions'; readonly grant: Grant; readonly embargo: Embargo }
  | {
      readonly stage: 'embargoed';
      readonly grant: Grant;
      readonly embargo: Embargo;
      readonly document: ShownDocument;
    }
  | { readonly stage: 'public'; readonly grant: Grant; readonly document: ShownDocument };

/** Where a reading happens: on the page of this Parvis, or through the API on a page of a site. */
export type Surface = 'page' | 'api';

/** Reading under embargo, by personal link. */
export interface Readings {
  /** What a link shows at this instant. Reads the draft only when the link's holder may see it. */
  open(token: string): Promise<Reading>;
  /**
   * Keeps that the holder accepts the conditions, and opens what the link shows then: the conditions again when the
   * embargo has been moved since they were read.
   *
   * @param until the instant up to which the holder promises silence, as the conditions named it.
   */
  accept(token: string, until: Date): Promise<Reading>;
  /** Logs that something was read: which grant, when, where; nothing about the machine. */
  log(grant: Grant, what: Exclude<Stage, 'closed'> | 'file', surface: Surface): Promise<void>;
}

const grantsOf = (strapi: Core.Strapi): Grants => strapi.plugin('embargo').service('grants');

const CLOSED: Reading = { stage: 'closed' };

export default ({ strapi }: { strapi: Core.Strapi }): Readings => {
  const open = async (token: string): Promise<Reading> => {
    const link = readToken(strapi, token);
    const grant = link === null ? null : await grantsOf(strapi).find(link.id);
    if (link === null || grant === null) return CLOSED;
    const { subject } = grant;
    const embargo = await embargoOf(strapi, subject);
    const stage = readingStage({
      ...grant,
      at: now(),
      followedVersion: link.version,
      embargo: embargo?.until ?? null,
      ...(await versionsOf(strapi, subject)),
    });
    if (stage === 'closed') return CLOSED;
    if (stage === 'conditions') return embargo === null ? CLOSED : { stage, grant, embargo };
    const version = stage === 'public' ? 'published' : 'draft';
    const document = await shownDocument(
      strapi,
      subject,
      version,
      ({ id }) => `${pathOf(strapi, token)}/files/${id}`,
    );
    if (document === null) return CLOSED;
    if (stage === 'public') return { stage, grant, document };
    return embargo === null ? CLOSED : { stage, grant, embargo, document };
  };

  return {
    open,

    async accept(token, until) {
      const reading = await open(token);
      if (reading.stage !== 'conditions' || reading.embargo.until.getTime() !== until.getTime())
        return reading;
      const accepted = await grantsOf(strapi).accept(reading.grant.id);
      return accepted.done ? open(token) : CLOSED;
    },

    async log(grant, what, surface) {
      await strapi.db.query(READING).create({
        data: { grantDocumentId: grant.id, readAt: now(), what, surface },
      });
    },
  };
};
