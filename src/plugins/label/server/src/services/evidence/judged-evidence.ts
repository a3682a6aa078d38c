import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { type ApplicationRow, anyApplication } from '../applications/application-rows';
import { type Submitted, submittedOf } from '../applications/submitted';
import type { LabelContext } from '../context';
import { EVIDENCE } from '../tables';
import { type Evidence, evidenceOf } from './evidence-pieces';

/**
 * The evidence by which office and jury judge, in the order of its coming: what was submitted last, and what was rejected
 * before. What a commune prepares, or takes away, for a complement changes nothing of it until it is sent.
 */
export async function judgedEvidence(
  trx: Knex.Transaction,
  { id }: ApplicationRow,
  submitted: Submitted | null,
): Promise<readonly Evidence[]> {
  if (submitted === null) return [];
  const found: unknown[] = await trx(EVIDENCE)
    .where({ application_id: id })
    .where((either) =>
      either.whereIn('id', [...submitted.pieces.keys()]).orWhere({ decision: 'rejected', removed_at: null }),
    )
    .orderBy('id');
  return found.map(evidenceOf);
}

/** One piece of it; null when there is none. */
export function judgedPiece(
  { strapi }: LabelContext,
  { application, piece }: { readonly application: number; readonly piece: number },
): Promise<Evidence | null> {
  return inTransaction(strapi.db, async (trx) => {
    const row = await anyApplication(trx, application, 'read');
    if (row === null) return null;
    const pieces = await judgedEvidence(trx, row, await submittedOf(trx, row));
    return pieces.find(({ id }) => id === piece) ?? null;
  });
}
