import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const account = z.object({
  id: z.int(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
});

/** The names that accounts of the panel bear now, by their ids. One that was deleted has none. */
export async function staffNames(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows: unknown = await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname', 'username'],
    where: { id: { $in: [...new Set(ids)] } },
  });
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
