import { join } from 'node:path';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import * as accreditedReading from './accredited-reading';
import { keepFilesBack } from './files';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const sql = ['embargo.sql', 'rich-text-files.sql'].map((file) => join(__dirname, 'database', file));
  await applySql(strapi.db, sql);
  await accreditedReading.bootstrap(strapi);
  await keepFilesBack(strapi);
};
