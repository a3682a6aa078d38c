import type { Core } from '@strapi/strapi';

/** To judge the dossiers that one is assigned. */
export const JUDGE = 'plugin::scoring.judge';
/** To compose panels, see what jurors have submitted, run and publish. */
export const PRESIDE = 'plugin::scoring.preside';
/** To write grids and bring them into force. */
export const GRIDS = 'plugin::scoring.grids';

/** Makes the rights known to Strapi, which lists them on the page of a role. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const action = (uid: string, displayName: string) => ({
    ...{ section: 'plugins', pluginName: 'scoring', subCategory: 'scoring' },
    ...{ uid, displayName },
  });
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      action('judge', 'Judge the dossiers that one is assigned'),
      action('preside', 'Compose panels, deliberate and publish results'),
      action('grids', 'Write grids and bring them into force'),
    ]);
}
