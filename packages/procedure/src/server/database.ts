import type { Knex } from 'knex';

/** The part of Strapi's database that is needed here: a transaction, or the one that is already open. */
export interface Database {
  transaction<Result>(run: (context: { trx: Knex.Transaction }) => Promise<Result>): Promise<Result>;
}

/** Runs in the transaction that is open, or in one of its own: all of it happens, or nothing. */
export function inTransaction<Result>(
  database: Database,
  run: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  return database.transaction(({ trx }) => run(trx));
}
