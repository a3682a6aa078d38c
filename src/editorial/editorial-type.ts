import type { Core, Struct, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';

/** A content type of `src/api`: what a person writes and publishes. */
export type EditorialUid = Extract<UID.ContentType, `api::${string}`>;

export function isEditorial(uid: string): uid is EditorialUid {
  return uid.startsWith('api::');
}

export function hasDrafts(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return contentTypes.hasDraftAndPublish(strapi.contentType(uid));
}

/** The field a slug is made from, or `undefined` for a type without slugs. */
export function slugSource(strapi: Core.Strapi, uid: EditorialUid): string | undefined {
  const schema: Struct.ContentTypeSchema = strapi.contentType(uid);
  const slug = schema.attributes.slug;
  return slug?.type === 'uid' ? slug.targetField : undefined;
}

/** What a person calls a document: its title or its name. */
export function titleOf(document: Readonly<Record<string, unknown>>): string {
  const title = document.title ?? document.name;
  return typeof title === 'string' && title !== '' ? title : '—';
}
