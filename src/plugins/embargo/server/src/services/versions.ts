import type { Core } from '@strapi/strapi';
import type { DocumentPlace } from '../domain/plan';
import { contentType } from './content-type';

/** Whether a document has a draft, and a published version; a document that was deleted has neither. */
export async function versionsOf(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentPlace,
): Promise<{ readonly hasDraft: boolean; readonly isPublished: boolean }> {
  const known = contentType(strapi, uid);
  if (known === undefined) return { hasDraft: false, isPublished: false };
  const count = (publishedAt: object) => strapi.db.query(known).count({ where: { documentId, publishedAt } });
  return {
    hasDraft: (await count({ $null: true })) > 0,
    isPublished: (await count({ $notNull: true })) > 0,
  };
}
