import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const accounts = z.array(z.object({ id: z.int(), username: z.string(), email: z.string() }));

/** Who is behind accounts of the content API, by their ids, for the office. One that was deleted is not there. */
export async function accountNames(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, z.infer<typeof accounts>[number]>> {
  if (ids.length === 0) return new Map();
  const found: unknown = await strapi.db.query('plugin::users-permissions.user').findMany({
    select: ['id', 'username', 'email'],
    where: { id: { $in: [...new Set(ids)] } },
  });
  return new Map(accounts.parse(found).map((account) => [account.id, account]));
}
