import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';

const PERMISSION = 'plugin::users-permissions.permission';

const row = z.object({ action: z.string() });

type Auth = NonNullable<Parameters<Core.Strapi['auth']['verify']>[0]>;

/**
 * The public, as Strapi's sanitiser asks what a reader may see: whoever holds a personal link reads a document as
 * the public will, whatever else their request carries. Without the plugin users-permissions nothing is public.
 */
export async function publicReader(strapi: Core.Strapi): Promise<Auth> {
  const rows: unknown[] =
    PERMISSION in strapi.contentTypes
      ? await strapi.db.query(PERMISSION).findMany({ where: { role: { type: 'public' } } })
      : [];
  const actions = new Set(rows.map((found) => row.parse(found).action));
  return {
    strategy: {
      name: 'public-reader',
      authenticate: async () => ({ authenticated: true }),
      async verify(_auth, config) {
        // Strapi asks for one scope as a plain text, whatever its types say.
        const scopes = config ? [config.scope ?? []].flat() : [];
        if (scopes.length === 0 || !scopes.every((scope) => actions.has(scope))) {
          throw new errors.ForbiddenError();
        }
      },
    },
    credentials: null,
    ability: null,
  };
}
