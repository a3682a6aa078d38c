import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const account = z.object({ id: z.int(), email: z.string() });

/** The addresses of accounts of the content API, in small letters, by their ids. One that is gone is missing. */
export async function addressesOf(
  strapi: Core.Strapi,
  users: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const found: unknown = await strapi.db
    .query('plugin::users-permissions.user')
    .findMany({ where: { id: { $in: [...users] } } });
  return new Map(
    z
      .array(account)
      .parse(found)
      .map(({ id, email }) => [id, email.toLowerCase()]),
  );
}
