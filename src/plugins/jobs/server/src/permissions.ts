import type { Core } from '@strapi/strapi';

/** Looks at the queue and the outbox. */
export const READ = 'plugin::jobs.read';
/** Tries a job anew, or gives it up. */
export const RETRY = 'plugin::jobs.retry';

/** Makes the permissions known, so that roles can hold them. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Look at jobs and mails', uid: 'read', pluginName: 'jobs' },
    { section: 'plugins', displayName: 'Retry jobs and give them up', uid: 'retry', pluginName: 'jobs' },
  ]);
}
