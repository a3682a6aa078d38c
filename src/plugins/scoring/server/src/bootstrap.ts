import { join } from 'node:path';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { contextOf } from './services/context';
import { restoreStandings } from './services/sheets/standings';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await applySql(strapi.db, [join(__dirname, 'database', 'scoring.sql')]);
  await restoreStandings(contextOf(strapi));
};
