import type { Core } from '@strapi/strapi';
import { readOptions } from './options';
import * as pressLists from './press-lists';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  readOptions(strapi);
  await pressLists.register(strapi);
};
