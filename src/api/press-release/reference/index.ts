import { join } from 'node:path';
import { now } from '@parvis/clock';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { aroundWrites } from '../../../editorial/document-write';
import { languageOfRequest } from '../../../editorial/language-of-request';
import { refuseState } from '../../../editorial/refusal';
import { allocateReference, noteFirstRelease } from './allocate-reference';

const UID = 'api::press-release.press-release';

/** What belongs to one release alone: a copy starts without it. The newsroom sees to what it writes itself. */
const OWN = { reference: null, firstReleasedAt: null };

/**
 * Gives references at the first publication, inside the transaction of the write rules (a release that is planned has
 * its reference already); copies have none, and a draft that has one is not deleted, since it is never used again.
 */
export function register(strapi: Core.Strapi): void {
  aroundWrites(strapi, async (write, next) => {
    if (write.uid !== UID) return next();
    if (write.action === 'publish') {
      const { documentId } = write.params;
      await allocateReference(strapi, documentId, now());
      await noteFirstRelease(strapi, documentId, now());
    }
    if (write.action === 'clone') Object.assign(write.params.data, OWN);
    if (write.action === 'delete') await keepNumbered(strapi, write.params.documentId);
    return next();
  });
}

async function keepNumbered(strapi: Core.Strapi, documentId: string): Promise<void> {
  const draft = await strapi.db.query(UID).findOne({ where: { documentId, publishedAt: null } });
  if (!draft?.reference) return;
  const message =
    languageOfRequest(strapi) === 'fr'
      ? `Ce communiqué porte le numéro ${draft.reference}\u202f: il ne peut plus être supprimé. Laissez-le en brouillon.`
      : `This release bears the number ${draft.reference} and cannot be deleted any more. Leave it as a draft.`;
  refuseState('NUMBERED', message);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await applySql(strapi.db, [
    join(strapi.dirs.app.src, 'api', 'press-release', 'database', 'reference-counters.sql'),
  ]);
}
