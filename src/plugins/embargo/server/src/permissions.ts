import type { Core } from '@strapi/strapi';

/** What a role may do with plans, beside its rights on the content itself. */
export const PLAN = 'plugin::embargo.plan';
export const APPROVE = 'plugin::embargo.approve';
export const LIFT = 'plugin::embargo.lift';
export const MANAGE_GRANTS = 'plugin::embargo.grants.manage';

/** Makes the rights known to Strapi, which lists them on the page of a role. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const action = (uid: string, displayName: string) => ({
    ...{ section: 'plugins', pluginName: 'embargo', subCategory: 'plans' },
    ...{ uid, displayName },
  });
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      action('plan', 'Plan, move, confirm and cancel'),
      action('approve', 'Approve before publication'),
      action('lift', 'Lift an embargo ahead of its time'),
      action('grants.manage', 'Let accredited people read before publication'),
    ]);
}
