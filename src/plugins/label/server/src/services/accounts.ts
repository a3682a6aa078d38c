import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const accounts = z.array(z.object({ id: z.int(), username: z.string(), email: z.string().toLowerCase() }));

/** Who is behind accounts of the content API. */
export type Account = z.infer<typeof accounts>[number];

/** Accounts of the content API by their ids, with their addresses in small letters. One that is gone is missing. */
export async function accountsOf(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Account>> {
  if (ids.length === 0) return new Map();
  const found: unknown = await strapi.db.query('plugin::users-permissions.user').findMany({
    select: ['id', 'username', 'email'],
    where: { id: { $in: [...new Set(ids)] } },
  });
  return new Map(accounts.parse(found).map((account) => [account.id, account]));
}
