import type { Core } from '@strapi/strapi';
import type { EditorialUid } from '../editorial-type';
import { allUnpublishedTargets } from './unpublished-targets';

/**
 * Publishes a document and every unpublished document that it points at, directly or not, in one transaction:
 * all of them are public, or none.
 *
 * @throws ValidationError naming what is missing in the first document that cannot be published.
 */
export async function publishTogether(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<void> {
  await strapi.db.transaction(async () => {
    for (const target of await allUnpublishedTargets(strapi, uid, documentId)) {
      await publish(strapi, target.uid, target.documentId);
    }
    await publish(strapi, uid, documentId);
  });
}

/** Publishes a document of any editorial type; a type without drafts is public as it stands. */
async function publish(strapi: Core.Strapi, uid: EditorialUid, documentId: string): Promise<void> {
  const repository = strapi.documents(uid);
  if ('publish' in repository && typeof repository.publish === 'function')
    await repository.publish({ documentId });
}
