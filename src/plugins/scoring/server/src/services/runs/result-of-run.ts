import { inTransaction } from '@parvis/procedure/server';
import type { ScoreResult } from '../../domain/result';
import type { ScoringContext } from '../context';
import { readRuns } from './run-rows';

/** What a run gave; null when there is none. */
export async function resultOfRun({ strapi }: ScoringContext, id: number): Promise<ScoreResult | null> {
  const [run] = await inTransaction(strapi.db, (trx) => readRuns(trx, { 'run.id': id }));
  return run?.result ?? null;
}
