import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const account = z.object({
  id: z.int(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
});

const COLUMNS = ['id', 'firstname', 'lastname', 'username'];

const namesOf = (rows: unknown): ReadonlyMap<number, string> =>
  new Map(
    z
      .array(account)
      .parse(rows)
      .map(({ id, firstname, lastname, username }) => [
        id,
        [firstname, lastname].filter(Boolean).join(' ') || username || `#${id}`,
      ]),
  );

/** The names that accounts of the panel bear now, by their ids. One that was deleted has none. */
export async function staffNames(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const where = { id: { $in: [...new Set(ids)] } };
  return namesOf(await strapi.db.query('admin::user').findMany({ select: COLUMNS, where }));
}

/** The names of the accounts that can sign in and have a right, by their ids. */
export async function staffWith(strapi: Core.Strapi, action: string): Promise<ReadonlyMap<number, string>> {
  const where = {
    ...{ isActive: true, $or: [{ blocked: false }, { blocked: { $null: true } }] },
    roles: { permissions: { action } },
  };
  return namesOf(await strapi.db.query('admin::user').findMany({ select: COLUMNS, where }));
}
