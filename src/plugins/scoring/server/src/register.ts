import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';
import { offerInGraphql } from './public-graphql';
import { contextOf } from './services/context';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  contextOf(strapi);
  await registerPermissions(strapi);
  offerInGraphql(strapi);
};
