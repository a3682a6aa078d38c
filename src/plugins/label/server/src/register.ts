import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';
import { offerInGraphql } from './public-graphql';
import { contextOf } from './services/context';
import { lapseDraftsInTime } from './services/lapse-drafts';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  lapseDraftsInTime(contextOf(strapi));
  await registerPermissions(strapi);
  offerInGraphql(strapi);
};
