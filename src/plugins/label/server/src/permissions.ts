import type { Core } from '@strapi/strapi';

/** To run editions and instruct applications. */
export const OFFICE = 'plugin::label.office';

/** Makes the right known to Strapi, which lists it on the page of a role. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    {
      ...{ section: 'plugins', pluginName: 'label', subCategory: 'label' },
      ...{ uid: 'office', displayName: 'Run editions of the label and instruct applications' },
    },
  ]);
}
