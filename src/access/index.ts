import type { Core } from '@strapi/strapi';
import { narrowGraphql } from './graphql-surface';
import { hideFileOwners, narrowRest } from './rest-surface';

export function register(strapi: Core.Strapi): void {
  hideFileOwners(strapi);
  narrowRest(strapi);
  narrowGraphql(strapi);
}

export async function bootstrap(_strapi: Core.Strapi): Promise<void> {}
