import type { Core } from '@strapi/strapi';
import type { Workers } from './services/workers';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const workers: Workers = strapi.plugin('jobs').service('workers');
  await workers.stop();
};
