import { readFileSync } from 'node:fs';
import type { Database } from './database';

/**
 * Applies SQL files that say what a Strapi schema cannot: constraints, indexes, triggers, tables of our own. They are
 * idempotent, and run after Strapi's schema sync, in one transaction.
 *
 * @param files absolute paths.
 */
export async function applySql(database: Database, files: readonly string[]): Promise<void> {
  await database.transaction(async ({ trx }) => {
    for (const file of files) await trx.raw(readFileSync(file, 'utf8'));
  });
}
