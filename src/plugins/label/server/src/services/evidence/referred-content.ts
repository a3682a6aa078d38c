import type { Core } from '@strapi/strapi';

/** Whether there is such a document for everybody to see. */
export async function isPublished(strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  const model = Object.values(strapi.contentTypes).find((known) => known.uid === uid);
  if (model === undefined) return false;
  const published = model.options?.draftAndPublish === true ? { publishedAt: { $notNull: true } } : {};
  const where = { documentId, ...published };
  return (await strapi.db.query(model.uid).count({ where })) > 0;
}
