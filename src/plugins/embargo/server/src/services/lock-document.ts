import type { Knex } from 'knex';
import type { DocumentPlace } from '../domain/plan';

/**
 * Makes whoever else plans, edits or publishes this document wait until the transaction ends. There may be no plan yet
 * whose row could be locked.
 */
export async function lockDocument(trx: Knex.Transaction, { uid, documentId }: DocumentPlace): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `parvis_embargo ${uid} ${documentId}`,
  ]);
}
