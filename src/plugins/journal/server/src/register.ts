import type { Core } from '@strapi/strapi';

/** Makes reading the journal a permission of its own, in the panel's role screen. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { section: 'plugins', displayName: 'Read the journal of an entry', uid: 'read', pluginName: 'journal' },
    ]);
};
