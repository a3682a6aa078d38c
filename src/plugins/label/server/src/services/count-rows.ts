import type { Knex } from 'knex';
import { z } from 'zod';

const counted = z.object({ count: z.coerce.number() });

/** How many rows a query finds. */
export async function countRows(query: Knex.QueryBuilder): Promise<number> {
  const found: unknown = await query.count('* as count').first();
  return counted.parse(found).count;
}
