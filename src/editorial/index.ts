import { join } from 'node:path';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { registerPublicationRoutes } from './panel/publication-routes';
import { registerReadRules } from './read-rules';
import { refuseUnusableValuesInGraphql } from './validation/unusable-values-graphql';
import { registerWriteRules } from './write-rules';

export function register(strapi: Core.Strapi): void {
  registerWriteRules(strapi);
  registerReadRules(strapi);
  refuseUnusableValuesInGraphql(strapi);
  registerPublicationRoutes(strapi);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  const files = ['first-publications.sql', 'slug-aliases.sql', 'automatic-slugs.sql'];
  const folder = join(strapi.dirs.app.src, 'editorial', 'database');
  await applySql(
    strapi.db,
    files.map((file) => join(folder, file)),
  );
}
