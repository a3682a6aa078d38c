import type { Knex } from 'knex';
import { z } from 'zod';
import { EVIDENCE } from './tables';

const row = z.object({
  ...{ id: z.int(), questions: z.array(z.string()), kind: z.string(), title: z.string() },
  ...{ sha256: z.string().nullable(), address: z.string().nullable(), uid: z.string().nullable() },
  ...{ document_id: z.string().nullable(), visibility: z.string() },
});

/** A piece of evidence that counts. */
export type CountedEvidence = z.infer<typeof row>;

/** The pieces of an application that were neither removed nor rejected. */
export async function countedEvidence(
  trx: Knex.Transaction,
  application: number,
): Promise<readonly CountedEvidence[]> {
  const found: unknown[] = await trx(EVIDENCE)
    .where({ application_id: application, removed_at: null })
    .whereRaw("decision is distinct from 'rejected'")
    .orderBy('id');
  return found.map((piece) => row.parse(piece));
}
