import type { Core } from '@strapi/strapi';

/** What a role may do with what is public, beside its rights on the content itself. */
export const CORRECT = 'plugin::newsroom.correct';
export const WITHDRAW = 'plugin::newsroom.withdraw';
/** Imports, exports and forgets journalists. Each single one is a matter of the content manager's rights. */
export const LISTS = 'plugin::newsroom.lists';
/** Prepares and sends mailings. */
export const MAILINGS = 'plugin::newsroom.mailings';

const action = (uid: string, displayName: string) => ({
  section: 'plugins',
  pluginName: 'newsroom',
  uid,
  displayName,
});

/** Makes the rights known to Strapi, which lists them on the page of a role. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { ...action('correct', 'Publish a correction'), subCategory: 'record' },
      { ...action('withdraw', 'Withdraw and reinstate'), subCategory: 'record' },
      action('lists', 'Import, export and forget journalists'),
      action('mailings', 'Prepare and send mailings'),
    ]);
}
