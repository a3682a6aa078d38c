import type { Knex } from 'knex';
import { z } from 'zod';
import { DECISION_STATES, OUTCOMES } from '../../domain/decision/decision-procedure';
import { json } from '../json-column';
import { DECISIONS } from '../tables';

const people = z.array(z.int());

/** A deliberation as it was when a decision was adopted. Accounts of the panel. */
export const deliberation = z.object({
  ...{ sitting: z.int(), heldAt: z.string(), present: people, absent: people, recused: people },
  ...{ quorum: z.int(), minutes: z.string() },
});
export type Deliberation = z.infer<typeof deliberation>;

const text = z.string().nullable();

const row = z
  .object({
    ...{ id: z.int(), application_id: z.int(), sequence: z.int(), version: z.int() },
    ...{ state: z.enum(DECISION_STATES), outcome: z.enum(OUTCOMES), level: text },
    ...{ level_by_score: text, level_by_grid: text, override_reason: text, motivation: z.string() },
    ...{ recused: people, deliberation: json(deliberation.nullable()) },
    ...{ run_id: z.int().nullable(), score: text, adopted_at: z.date().nullable() },
  })
  .transform(({ application_id: applicationId, run_id: runId, ...one }) => ({
    ...{ id: one.id, applicationId, sequence: one.sequence, version: one.version, state: one.state },
    ...{ outcome: one.outcome, level: one.level, motivation: one.motivation, recused: one.recused },
    ...{ levelByScore: one.level_by_score, levelByGrid: one.level_by_grid },
    ...{ overrideReason: one.override_reason, deliberation: one.deliberation },
    ...{ runId, score: one.score, adoptedAt: one.adopted_at },
  }));

/** What the jury decided, or is about to decide, about an application. */
export type DecisionRow = z.infer<typeof row>;

export const decisionRowOf = (found: unknown): DecisionRow => row.parse(found);

/** Every decision on an application, the latest first. */
export async function decisionsOn(trx: Knex.Transaction, application: number): Promise<DecisionRow[]> {
  const rows: unknown[] = await trx(DECISIONS)
    .where({ application_id: application })
    .orderBy('sequence', 'desc');
  return rows.map(decisionRowOf);
}

/** The latest decision on each of these applications; one without any is not there. */
export async function latestDecisions(
  trx: Knex.Transaction,
  applications: readonly number[],
): Promise<ReadonlyMap<number, DecisionRow>> {
  const rows: unknown[] = await trx(DECISIONS)
    .whereRaw('application_id = any(?)', [applications])
    .distinctOn('application_id')
    .orderBy([{ column: 'application_id' }, { column: 'sequence', order: 'desc' }]);
  return new Map(rows.map(decisionRowOf).map((decision) => [decision.applicationId, decision]));
}

/** The draft of a decision on an application; null when there is none. Locked for the one who changes it. */
export async function lockedDraft(trx: Knex.Transaction, application: number): Promise<DecisionRow | null> {
  const found: unknown = await trx(DECISIONS)
    .where({ application_id: application, state: 'draft' })
    .forUpdate()
    .first();
  return found === undefined ? null : decisionRowOf(found);
}
