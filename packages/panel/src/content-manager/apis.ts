import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

/** What plugins may add to the content manager, as its documentation names it. */
export type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/**
 * The door to the content manager: side panels, actions on a document, actions on several.
 *
 * @param app as Strapi hands it to a plugin's `bootstrap`, when the content manager is registered.
 */
export function contentManager(app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis {
  // biome-ignore lint/plugin/no-type-assertion: Strapi types the apis of a plugin as unknown functions; it documents these.
  return app.getPlugin('content-manager').apis as ContentManagerApis;
}
