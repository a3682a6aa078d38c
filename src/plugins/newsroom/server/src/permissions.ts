import type { Core } from '@strapi/strapi';

/** What a role may do with what is public, beside its rights on the content itself. */
export const CORRECT = 'plugin::newsroom.correct';
export const WITHDRAW = 'plugin::newsroom.withdraw';

/** Makes the rights known to Strapi, which lists them on the page of a role. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const action = (uid: string, displayName: string) => ({
    ...{ section: 'plugins', pluginName: 'newsroom', subCategory: 'record' },
    ...{ uid, displayName },
  });
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      action('correct', 'Publish a correction'),
      action('withdraw', 'Withdraw and reinstate'),
    ]);
}
