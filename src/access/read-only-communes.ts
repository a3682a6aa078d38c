import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const COMMUNE = 'api::commune.commune';

/** Actions of the panel that change an entry; none of them can be granted for communes. */
const WRITING = /^plugin::content-manager\.explorer\.(create|update|delete|publish)$/;

const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

/**
 * Communes are reference data from the official list: whoever asks, from the panel or the API, they cannot be
 * written. The importer, which runs outside any request, writes them.
 */
export function keepCommunesReadOnly(strapi: Core.Strapi): void {
  // With the subject taken out of the action, no role can be given it, Super Admin included, and Strapi itself
  // clears the permissions that an older database still holds.
  strapi
    .service('admin::permission')
    .actionProvider.hooks.willRegister.register(
      async ({ key, value }: { key: string; value: { subjects?: string[] | null } }) => {
        if (!WRITING.test(key) || !value.subjects) return;
        value.subjects = value.subjects.filter((subject) => subject !== COMMUNE);
      },
    );

  strapi.plugin('graphql').service('extension').shadowCRUD(COMMUNE).disableMutations();

  strapi.documents.use(async (context, next) => {
    if (context.uid === COMMUNE && WRITES.has(context.action) && strapi.requestContext.get()) {
      // Of the refusals with 403, Strapi passes on the words of this one only.
      throw new errors.PolicyError(
        'Communes are reference data and cannot be changed here. They are updated with "npm run communes:import".',
      );
    }
    return next();
  });
}
