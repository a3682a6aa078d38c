import type { Knex } from 'knex';
import { z } from 'zod';
import type { Place } from '../../domain/record/published-version';

export const RECORDS = 'parvis_public_records';

/** Where a document that has been public stands. */
export const recordRow = z.object({
  id: z.int(),
  state: z.enum(['released', 'withdrawn']),
  version: z.int(),
});

export type RecordRow = z.infer<typeof recordRow>;

/** The row of a document; null when it has never been public. */
export async function findRecord(
  trx: Knex.Transaction,
  { uid, documentId }: Place,
): Promise<RecordRow | null> {
  const found: unknown = await trx(RECORDS).where({ uid, document_id: documentId }).first();
  return found === undefined ? null : recordRow.parse(found);
}

/** Opens the record of a document that is public from now on. */
export async function openRecord(trx: Knex.Transaction, { uid, documentId }: Place): Promise<void> {
  await trx(RECORDS).insert({ uid, document_id: documentId, state: 'released' });
}

/**
 * Makes whoever else publishes, corrects or withdraws this document wait until the transaction ends. Before its first
 * publication there is no row that could be locked.
 */
export async function lockRecord(trx: Knex.Transaction, { uid, documentId }: Place): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `parvis_newsroom ${uid} ${documentId}`,
  ]);
}
