import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * Applies SQL files that say what a Strapi schema cannot: tables, constraints and indexes of our own.
 * They are idempotent and run after Strapi's schema sync, in one transaction.
 *
 * @param files paths below `src/`.
 */
export async function applySql(strapi: Core.Strapi, files: readonly string[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const file of files) {
      const sql = readFileSync(join(strapi.dirs.app.src, file), 'utf8');
      await strapi.db.connection.raw(sql).transacting(trx);
    }
  });
}
