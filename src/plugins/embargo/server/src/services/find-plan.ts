import type { Knex } from 'knex';
import { type DocumentPlace, OPEN_STATES, type Plan } from '../domain/plan';
import { PLANS, planOf } from './rows';

/** The plan that binds a document; null when there is none. */
export async function findOpenPlan(
  trx: Knex.Transaction,
  { uid, documentId }: DocumentPlace,
): Promise<Plan | null> {
  const row: unknown = await trx(PLANS)
    .where({ uid, document_id: documentId })
    .whereIn('state', [...OPEN_STATES])
    .first();
  return row === undefined ? null : planOf(row);
}

/** The last plan of a document, open or not; null when there never was one. */
export async function findLastPlan(
  trx: Knex.Transaction,
  { uid, documentId }: DocumentPlace,
): Promise<Plan | null> {
  const row: unknown = await trx(PLANS).where({ uid, document_id: documentId }).orderBy('id', 'desc').first();
  return row === undefined ? null : planOf(row);
}

export async function findPlan(trx: Knex.Transaction, id: number): Promise<Plan | null> {
  const row: unknown = await trx(PLANS).where({ id }).first();
  return row === undefined ? null : planOf(row);
}
