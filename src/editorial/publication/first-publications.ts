import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import type { EditorialUid } from '../editorial-type';

/** Whether a document has ever been public. */
export async function everPublished(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    const rows = await strapi.db
      .connection('parvis_first_publications')
      .transacting(trx)
      .where({ uid, document_id: documentId })
      .limit(1)
      .select('uid');
    return rows.length > 0;
  });
}

/** Remembers that a document is public from now on; a later publication changes nothing. */
export async function rememberPublication(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db
      .connection('parvis_first_publications')
      .transacting(trx)
      .insert({ uid, document_id: documentId, published_at: now() })
      .onConflict(['uid', 'document_id'])
      .ignore();
  });
}
