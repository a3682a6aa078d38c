import { inTransaction, languageOfRequest, refusalError } from '@parvis/procedure/server';
import type { Announcement } from '../../domain/record/announcement';
import type { Difference } from '../../domain/record/differences';
import type { Notice } from '../../domain/record/happened';
import type { Place } from '../../domain/record/published-version';
import type { Correction } from '../../domain/record/record-procedure';
import type { NewsroomContext } from '../context';
import { announce } from './announcements';
import { recordSayings } from './messages';
import { recordWhatIsPublic } from './publication';
import { findRecord, lockRecord } from './record-rows';
import { compare, type StateInPublic, stateOf } from './record-state';
import { contentType } from './schema-of';
import { withdraw } from './withdrawal';

/** What somebody has seen of a document before they act on it. */
export interface Seen {
  /** The version of its record; without it any is right. */
  readonly expectedVersion?: number | undefined;
}

/**
 * What is done in public to a document that has been public. Each is one transaction that the rules of the house also
 * judge; what they refuse is thrown as an error with its `details.code`, and nothing was written then.
 */
export interface PublicRecord {
  /** Whether documents of a content type have a public record. */
  serves(uid: string): boolean;
  /**
   * Says, in the caller's transaction or ahead of a planned publication, which correction the next publication of a
   * document is. An edit of its draft takes it back.
   */
  announce(place: Place, correction: Correction, seen?: Seen): Promise<void>;
  /** Publishes the draft as a correction of what is public. */
  correct(place: Place, correction: Correction, seen?: Seen): Promise<void>;
  /** Puts a notice in the place of the text. */
  withdraw(place: Place, notice: Notice, seen?: Seen): Promise<void>;
  /**
   * Publishes the draft in the place of the notice.
   *
   * @param correction to be named when the draft is no longer what was withdrawn.
   */
  reinstate(place: Place, why: string, correction: Correction | null, seen?: Seen): Promise<void>;
  /** Where a document stands in public, with its versions. */
  stateOf(place: Place): Promise<StateInPublic>;
  /** What differs between two versions, by their numbers; null when it has no such versions. */
  compare(place: Place, from: number, to: number): Promise<Difference[] | null>;
}

export function publicRecord(context: NewsroomContext): PublicRecord {
  const { strapi, options } = context;

  const announceThat = (place: Place, announcement: Announcement, { expectedVersion }: Seen = {}) =>
    inTransaction(strapi.db, async (trx) => {
      await lockRecord(trx, place);
      await recordWhatIsPublic(context, trx, place);
      const sayings = recordSayings[languageOfRequest(strapi)];
      const record = await findRecord(trx, place);
      if (record === null) throw refusalError({ kind: 'not-found' }, sayings);
      const { version } = record;
      if (expectedVersion !== undefined && expectedVersion !== version) {
        throw refusalError({ kind: 'stale', expectedVersion, version }, sayings);
      }
      await announce(trx, place, announcement);
    });

  const publishAs = (place: Place, announcement: Announcement, seen?: Seen) =>
    inTransaction(strapi.db, async () => {
      await announceThat(place, announcement, seen);
      const known = contentType(strapi, place.uid);
      const repository = known === undefined ? {} : strapi.documents(known);
      if ('publish' in repository && typeof repository.publish === 'function') {
        await repository.publish({ documentId: place.documentId });
      }
    });

  return {
    serves: (uid) => options.types[uid]?.record !== undefined,
    announce: (place, correction, seen) => announceThat(place, { event: 'republish', correction }, seen),
    correct: (place, correction, seen) => publishAs(place, { event: 'republish', correction }, seen),
    async withdraw(place, notice, seen) {
      const outcome = await withdraw(context, place, notice, seen?.expectedVersion);
      if (!outcome.done) throw refusalError(outcome.refusal, recordSayings[languageOfRequest(strapi)]);
    },
    reinstate: (place, why, correction, seen) =>
      publishAs(place, { event: 'reinstate', why, correction }, seen),
    stateOf: (place) => stateOf(context, place),
    compare: (place, from, to) => compare(context, place, from, to),
  };
}
