import type { Core } from '@strapi/strapi';
import { applyBaseline } from './baseline/apply';
import { narrowGraphql } from './graphql-surface';
import { registerPreviewPermission } from './preview-permission';
import { guardMediaLibrary } from './published-only/media-library';
import { guardRest } from './published-only/rest-gate';
import { guardWrites } from './published-only/write-gate';
import { prepareCounters } from './rate-limits/counters';
import { replaceStrapiLimiters } from './rate-limits/sign-in';
import { limitWrites } from './rate-limits/writes';
import { keepCommunesReadOnly } from './read-only-communes';
import { hideFileOwners, narrowRest } from './rest-surface';
import { removeStrapiTokens } from './strapi-tokens';
import { checkUploads, guardUploads } from './uploads/guard';

export async function register(strapi: Core.Strapi): Promise<void> {
  strapi.get('middlewares').add('global::', { 'limit-writes': limitWrites, 'check-uploads': checkUploads });
  // Before Strapi's own start, which clears from the database the permissions whose action it does not know.
  await registerPreviewPermission(strapi);
  guardRest(strapi);
  guardWrites(strapi);
  guardMediaLibrary(strapi);
  hideFileOwners(strapi);
  narrowRest(strapi);
  narrowGraphql(strapi);
  keepCommunesReadOnly(strapi);
  guardUploads(strapi);
  replaceStrapiLimiters(strapi);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await prepareCounters(strapi);
  await applyBaseline(strapi);
  await removeStrapiTokens(strapi);
}
