import type { Knex } from 'knex';
import { z } from 'zod';

/**
 * How often other rows refer to communes, by the commune's row id: asked of every foreign key that points at
 * the table, so that a relation added later counts without being named here.
 */
export async function referencesTo(
  trx: Knex.Transaction,
  ids: readonly number[],
): Promise<Map<number, number>> {
  const { rows: keys } = z
    .object({ rows: z.array(z.object({ table: z.string(), column: z.string() })) })
    .parse(
      await trx.raw(
        `select conrelid::regclass::text as "table", quote_ident(attname) as "column"
         from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
         where contype = 'f' and confrelid = 'communes'::regclass`,
      ),
    );
  const counts = new Map<number, number>();
  for (const { table, column } of keys) {
    const { rows } = z
      .object({ rows: z.array(z.object({ id: z.number(), count: z.coerce.number() })) })
      .parse(
        await trx.raw(
          `select ${column} as id, count(*) as count from ${table} where ${column} = any(:ids) group by ${column}`,
          { ids: [...ids] },
        ),
      );
    for (const { id, count } of rows) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return counts;
}
