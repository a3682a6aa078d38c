import { join } from 'node:path';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const files = ['label', 'instruction', 'decisions', 'awards', 'appeals'].map((name) => `${name}.sql`);
  await applySql(
    strapi.db,
    files.map((file) => join(__dirname, 'database', file)),
  );
};
