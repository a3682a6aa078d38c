import type { Core } from '@strapi/strapi';
import { GRANT, READING } from './services/grant-rows';

/** Who reads what is asked nowhere but in the panel: the types of this plugin have no place in GraphQL. */
export function hideFromGraphql(strapi: Core.Strapi): void {
  const graphql = strapi.plugins.graphql;
  if (graphql === undefined) return;
  for (const uid of [GRANT, READING]) graphql.service('extension').shadowCRUD(uid).disable();
}
