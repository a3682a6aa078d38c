import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** The permission to read drafts through the content API. Full-access tokens hold it, as they hold all. */
export const PREVIEW_PERMISSION = 'api::preview.preview.use';

export type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

/**
 * Whether a caller of the content API may read what is not published.
 *
 * @param auth what Strapi put in `ctx.state.auth` when it authenticated the request; undefined is nobody.
 */
export async function mayPreview(strapi: Core.Strapi, auth: Auth | undefined): Promise<boolean> {
  if (auth === undefined || auth === null) return false;
  try {
    await strapi.auth.verify(auth, { scope: [PREVIEW_PERMISSION] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
}
