import type { Core, UID } from '@strapi/strapi';

/** The uid of an existing content type; undefined for any other text. */
export function contentType(strapi: Core.Strapi, uid: string): UID.ContentType | undefined {
  const isKnown = (text: string): text is UID.ContentType => Object.hasOwn(strapi.contentTypes, text);
  return isKnown(uid) ? uid : undefined;
}
