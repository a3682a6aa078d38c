import type { Core } from '@strapi/strapi';
import { JOURNALIST, PRESS_LIST } from './journalist-rows';

/** Who is written to is asked nowhere but in the panel: these types have no place in GraphQL. */
export function hideFromGraphql(strapi: Core.Strapi): void {
  const graphql = strapi.plugins.graphql;
  if (graphql === undefined) return;
  for (const uid of [JOURNALIST, PRESS_LIST]) graphql.service('extension').shadowCRUD(uid).disable();
}
