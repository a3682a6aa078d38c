import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Actor } from '../domain/entry';

const account = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
});

const SAFE_INTEGER = /^\d{1,15}$/;

/**
 * The names that the accounts of the panel bear now, by their ids: the journal itself holds none. An account that
 * was deleted has no name here.
 */
export async function namesOfStaff(
  strapi: Core.Strapi,
  actors: readonly Actor[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(actors.flatMap(({ kind, id }) => (kind === 'staff' && id !== null ? [id] : [])));
  const known = [...ids].filter((id) => SAFE_INTEGER.test(id)).map(Number);
  if (known.length === 0) return new Map();
  const rows: unknown = await strapi.db
    .query('admin::user')
    .findMany({ select: ['id', 'firstname', 'lastname', 'username'], where: { id: { $in: known } } });
  return new Map(
    z
      .array(account)
      .parse(rows)
      .map(({ id, firstname, lastname, username }) => [
        id,
        [firstname, lastname].filter(Boolean).join(' ') || username || `#${id}`,
      ]),
  );
}
