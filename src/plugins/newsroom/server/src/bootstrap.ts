import { join } from 'node:path';
import { applySql, inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { prepareSuppressionKey } from './services/lists/suppression';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const files = ['record.sql', 'lists.sql', 'mailings.sql'];
  await applySql(
    strapi.db,
    files.map((name) => join(__dirname, 'database', name)),
  );
  await inTransaction(strapi.db, prepareSuppressionKey);
};
