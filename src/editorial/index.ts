import type { Core } from '@strapi/strapi';
import { applySql } from './apply-sql';
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
  await applySql(strapi, [
    'editorial/database/first-publications.sql',
    'editorial/database/slug-aliases.sql',
  ]);
}
