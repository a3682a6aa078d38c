import type { Core } from '@strapi/strapi';
import { recordMovedStart } from './agenda/record-moved-start';
import { aroundWrites, type DocumentWrite } from './document-write';
import { hasDrafts } from './editorial-type';
import { withoutSystemFields } from './keep-system-fields';
import { checkPublication } from './publication/check-publication';
import { rememberPublication } from './publication/first-publications';
import { keepOncePublic } from './publication/once-public';
import { settleSlug } from './slugs/slug-at-first-publication';
import { withSlugForClone, withSlugForCreation, withSlugForUpdate } from './slugs/slug-of-write';
import { SlugRegistry } from './slugs/slug-registry';
import { refuseWrongContent } from './validation/refuse-wrong-content';

/** What must hold before a write; completes what is written. */
async function before(strapi: Core.Strapi, write: DocumentWrite): Promise<void> {
  const { uid, action, params } = write;
  if (action === 'create' || action === 'update' || action === 'clone') {
    params.data = withoutSystemFields(strapi, uid, params.data);
  }
  await refuseWrongContent(strapi, write);
  switch (action) {
    case 'create':
      params.data = await withSlugForCreation(strapi, uid, params.data);
      break;
    case 'update':
      params.data = await withSlugForUpdate(strapi, uid, params.documentId, params.data);
      break;
    case 'clone':
      params.data = await withSlugForClone(strapi, uid, params.documentId, params.data);
      break;
    case 'publish':
      // Before anything that locks the document: its slug may be wanted by another publication.
      await settleSlug(strapi, uid, params.documentId);
      await recordMovedStart(strapi, uid, params.documentId);
      await checkPublication(strapi, uid, params.documentId);
      break;
    case 'unpublish':
    case 'delete':
      await keepOncePublic(strapi, uid, params.documentId, action);
      break;
  }
}

/** What follows from a write, in the same transaction. */
async function after(strapi: Core.Strapi, { uid, action, params }: DocumentWrite): Promise<void> {
  if (action === 'publish') await rememberPublication(strapi, uid, params.documentId);
  if (action === 'delete') await new SlugRegistry(strapi, uid).forget(params.documentId);
}

/**
 * Makes every write to an editorial type one transaction that obeys the rules of the house.
 *
 * A creation or update never publishes by itself: it writes the draft, and publishing is asked for by name, so
 * that no publication goes round the rules.
 */
export function registerWriteRules(strapi: Core.Strapi): void {
  aroundWrites(strapi, (write, next) =>
    strapi.db.transaction(async () => {
      if ((write.action === 'create' || write.action === 'update') && hasDrafts(strapi, write.uid)) {
        write.params.status = 'draft';
      }
      await before(strapi, write);
      const result = await next();
      await after(strapi, write);
      return result;
    }),
  );
}
