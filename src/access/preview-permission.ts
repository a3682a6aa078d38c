import type { Core } from '@strapi/strapi';

/**
 * Makes the Preview button a permission of its own, in the panel's role screen: the address it opens carries the
 * secret with which the site shows drafts, so it must not be had by everyone who may sign in.
 */
export async function registerPreviewPermission(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'settings',
      category: 'content',
      subCategory: 'preview',
      displayName: 'Open drafts on the site with the Preview button',
      uid: 'preview.open',
    },
  ]);
}
