import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';
import { contextOf } from './services/context';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  contextOf(strapi);
  await registerPermissions(strapi);
};
