import type { Core } from '@strapi/strapi';

/** Imports, exports and forgets journalists. Each single one is a matter of the content manager's rights. */
export const LISTS = 'plugin::newsroom.lists';
/** Prepares and sends mailings. */
export const MAILINGS = 'plugin::newsroom.mailings';

/** Makes the rights known to Strapi, which lists them on the page of a role. */
export async function registerListPermissions(strapi: Core.Strapi): Promise<void> {
  const action = (uid: string, displayName: string) => ({
    section: 'plugins',
    pluginName: 'newsroom',
    uid,
    displayName,
  });
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      action('lists', 'Import, export and forget journalists'),
      action('mailings', 'Prepare and send mailings'),
    ]);
}
