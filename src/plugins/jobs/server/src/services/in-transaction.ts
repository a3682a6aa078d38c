import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Does something in the transaction that is given, or in the one that Strapi has open, or in one of its own. */
export async function inTransaction<Result>(
  strapi: Core.Strapi,
  given: Knex.Transaction | undefined,
  run: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  return given === undefined ? await strapi.db.transaction(({ trx }) => run(trx)) : await run(given);
}
