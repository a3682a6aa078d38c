import { join } from 'node:path';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await applySql(strapi.db, [join(__dirname, 'database', 'label.sql')]);
};
