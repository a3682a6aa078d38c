import { randomBytes } from 'node:crypto';
import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { inTransaction } from '@parvis/procedure/server';
import { z } from 'zod';
import type { ScoringContext } from '../context';
import { PUBLICATIONS, RUNS } from '../tables';

const publication = z.object({ run_id: z.int(), token: z.string() });
const published = z.object({ id: z.int(), dossier_id: z.int(), result_hash: z.string() });

/** How many rows are written at once: far below the number of parameters of a statement. */
const PORTION = 1000;

/** Makes runs public under addresses that nobody can guess, in the caller's transaction. @returns the address of each. */
export function publishAll(
  { strapi }: ScoringContext,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  return inTransaction(strapi.db, async (trx) => {
    await trx(RUNS).whereRaw('id = any(?)', [ids]).orderBy('id').forUpdate().select('id');
    const found: unknown[] = await trx(PUBLICATIONS)
      .whereRaw('run_id = any(?)', [ids])
      .where({ withdrawn_at: null });
    const tokens = new Map(found.map((row) => publication.parse(row)).map((row) => [row.run_id, row.token]));
    const added = [...new Set(ids)].filter((id) => !tokens.has(id));
    for (const id of added) tokens.set(id, randomBytes(32).toString('base64url'));
    for (let from = 0; from < added.length; from += PORTION) {
      const portion = added.slice(from, from + PORTION);
      await trx(PUBLICATIONS).insert(
        portion.map((id) => ({ run_id: id, token: tokens.get(id), published_at: now() })),
      );
    }
    const rows: unknown[] = await trx(RUNS)
      .whereRaw('id = any(?)', [added])
      .select('id', 'dossier_id', 'result_hash');
    await journal(strapi).appendAll(
      rows
        .map((row) => published.parse(row))
        .map(({ id, dossier_id: dossier, result_hash: resultHash }) => ({
          subject: { type: 'scoring.dossier', id: String(dossier) },
          action: 'scoring.run.published',
          actor: { kind: 'system', id: 'scoring' },
          after: { run: id, resultHash },
        })),
      { trx },
    );
    return tokens;
  });
}
