import { join } from 'node:path';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import * as pressLists from './press-lists';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await applySql(strapi.db, [join(__dirname, 'database', 'record.sql')]);
  await pressLists.bootstrap(strapi);
};
