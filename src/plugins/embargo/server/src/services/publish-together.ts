import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { DocumentPlace } from '../domain/plan';
import type { NeverPublic } from '../options';
import { contentType } from './content-type';
import { allUnpublishedTargets } from './unpublished-targets';

/** Publishes a document and every unpublished document that it points at, directly or not, in one transaction. */
export async function publishTogether(
  strapi: Core.Strapi,
  place: DocumentPlace,
  neverPublic: NeverPublic,
): Promise<void> {
  await inTransaction(strapi.db, async () => {
    for (const target of await allUnpublishedTargets(strapi, place, neverPublic)) {
      await publish(strapi, target);
    }
    await publish(strapi, place);
  });
}

async function publish(strapi: Core.Strapi, { uid, documentId }: DocumentPlace): Promise<void> {
  const known = contentType(strapi, uid);
  const repository = known === undefined ? {} : strapi.documents(known);
  if ('publish' in repository && typeof repository.publish === 'function') {
    await repository.publish({ documentId });
  }
}
