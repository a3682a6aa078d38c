import type { Core, Struct } from '@strapi/strapi';
import type { EditorialUid } from './editorial-type';

type Content = Readonly<Record<string, unknown>>;

/**
 * What the content manager sends, without the fields that a schema declares not writable: its form sends every
 * field back, and Strapi would store what somebody changed in them. The content API refuses them by itself.
 */
export function withoutSystemFields(strapi: Core.Strapi, uid: EditorialUid, data: Content): Content {
  if (strapi.requestContext.get()?.state.route?.info?.pluginName !== 'content-manager') return data;
  const { attributes }: Struct.ContentTypeSchema = strapi.contentType(uid);
  return Object.fromEntries(Object.entries(data).filter(([name]) => attributes[name]?.writable !== false));
}
