import type { Core } from '@strapi/strapi';

/** The API tokens that Strapi makes while nobody has an account yet. */
const MADE_BY_STRAPI = ['Read Only', 'Full Access'];

/**
 * Removes the API tokens that Strapi has just made unasked, one of which may write everything and never expires:
 * whoever needs a token makes one that may do what it is for.
 *
 * Strapi makes them at each start at which there is neither an account nor a token. From the first account on every
 * token is somebody's, whatever its name, and stays.
 */
export async function removeStrapiTokens(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  const where = { name: { $in: MADE_BY_STRAPI }, lastUsedAt: null };
  await strapi.db.query('admin::api-token').deleteMany({ where });
}
