import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { LabelContext } from '../context';

/** Reads with several statements what was true at one instant: before a proclamation, or after it. */
export function atOneInstant<Result>(
  { strapi }: LabelContext,
  read: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(strapi.db, async (trx) => {
    await trx.raw('set transaction isolation level repeatable read, read only');
    return read(trx);
  });
}
