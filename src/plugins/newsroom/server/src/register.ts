import type { Core } from '@strapi/strapi';
import { readOptions } from './options';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  readOptions(strapi);
};
