import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

/** Types of Strapi's own machinery: nothing a front end could ask of them. */
const HIDDEN_TYPES = [
  'plugin::i18n.locale',
  'plugin::review-workflows.workflow',
  'plugin::review-workflows.workflow-stage',
] as const;

/** Types about people and their rights: an answer may name them, a query may not list them. */
const UNLISTED_TYPES = ['plugin::users-permissions.user', 'plugin::users-permissions.role'] as const;

/**
 * Signing in and passwords are served over REST alone, where their rates are limited; accounts and roles are
 * kept in the panel.
 */
const CLOSED_MUTATIONS: ReadonlySet<string> = new Set([
  'login',
  'register',
  'forgotPassword',
  'resetPassword',
  'changePassword',
  'emailConfirmation',
  'createUsersPermissionsRole',
  'updateUsersPermissionsRole',
  'deleteUsersPermissionsRole',
  'createUsersPermissionsUser',
  'updateUsersPermissionsUser',
  'deleteUsersPermissionsUser',
]);

/** Takes out of the GraphQL schema what serves no front end. Content stays as Strapi generates it. */
export function narrowGraphql(strapi: Core.Strapi): void {
  const { shadowCRUD } = strapi.plugin('graphql').service('extension');
  for (const uid of HIDDEN_TYPES) shadowCRUD(uid).disable();
  for (const uid of UNLISTED_TYPES) shadowCRUD(uid).disableQueries();

  const contentApi: { buildSchema: () => GraphQLSchema } = strapi.plugin('graphql').service('content-api');
  const buildSchema = contentApi.buildSchema;
  contentApi.buildSchema = () =>
    pruneSchema(
      mapSchema(buildSchema(), {
        [MapperKind.MUTATION_ROOT_FIELD]: (field, name) => (CLOSED_MUTATIONS.has(name) ? null : field),
      }),
    );
}
