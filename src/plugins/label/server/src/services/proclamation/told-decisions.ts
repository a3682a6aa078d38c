import type { Knex } from 'knex';
import { z } from 'zod';
import { EDITION_STATES } from '../../domain/edition/edition-procedure';
import { keptCommune } from '../communes';
import { type DecisionRow, decisionRowOf } from '../decisions/decision-rows';
import { APPLICATIONS, DECISIONS, EDITIONS, NOTICES, PROGRAMMES } from '../tables';

const about = z
  .object({
    ...{ told_at: z.date().nullable(), trace: z.string().nullable() },
    ...{ application_id: z.int(), owner_id: z.int(), revision: z.int() },
    snapshot: keptCommune,
    ...{ edition_id: z.int(), year: z.int(), zone: z.string(), edition_state: z.enum(EDITION_STATES) },
    ...{ grid_id: z.int().nullable(), grid_hash: z.string().nullable(), appeals_until: z.date().nullable() },
    ...{ programme_id: z.int(), slug: z.string(), title: z.string(), letters: z.string() },
  })
  .transform(({ told_at: toldAt, trace, snapshot: commune, ...found }) => ({
    ...{ toldAt, trace, commune },
    application: { id: found.application_id, owner: found.owner_id, revision: found.revision },
    edition: {
      ...{ id: found.edition_id, year: found.year, zone: found.zone, state: found.edition_state },
      ...{ gridId: found.grid_id, gridHash: found.grid_hash, appealsUntil: found.appeals_until },
    },
    programme: { id: found.programme_id, slug: found.slug, title: found.title, letters: found.letters },
  }));

/** A decision that has been told, with all that it is about. */
export type ToldDecision = DecisionRow & z.infer<typeof about>;

/** The gate: nobody outside of the office and the jury is shown a decision that was not told. */
export const onlyTold = (query: Knex.QueryBuilder): Knex.QueryBuilder => query.whereNotNull('notice.at');

/** The tables of {@link toldDecisions}, behind the gate. */
export const decisionsWithAll = (trx: Knex.Transaction): Knex.QueryBuilder =>
  onlyTold(
    trx(`${DECISIONS} as decision`)
      .leftJoin(`${NOTICES} as notice`, 'notice.decision_id', 'decision.id')
      .join(`${APPLICATIONS} as application`, 'application.id', 'decision.application_id')
      .join(`${EDITIONS} as edition`, 'edition.id', 'application.edition_id')
      .join(`${PROGRAMMES} as programme`, 'programme.id', 'edition.programme_id'),
  );

/** Decisions that have been told, in one statement: whoever reads during a proclamation sees none of them, or all. */
export async function toldDecisions(
  trx: Knex.Transaction,
  which: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<readonly ToldDecision[]> {
  const found: unknown[] = await which(decisionsWithAll(trx)).select(
    ...['decision.*', 'notice.at as told_at', 'notice.trace'],
    ...['application.owner_id', 'application.revision', 'application.snapshot', 'application.edition_id'],
    ...['edition.year', 'edition.zone', 'edition.state as edition_state', 'edition.grid_id'],
    ...['edition.grid_hash', 'edition.appeals_until', 'edition.programme_id'],
    ...['programme.slug', 'programme.title', 'programme.letters'],
  );
  return found.map((row) => ({ ...decisionRowOf(row), ...about.parse(row) }));
}

/** The latest that was told of an application; null when none was. */
export async function latestTold(trx: Knex.Transaction, application: number): Promise<ToldDecision | null> {
  const [latest] = await toldDecisions(trx, (decisions) =>
    decisions
      .where({ 'decision.application_id': application })
      .whereNot({ 'decision.state': 'draft' })
      .orderBy('decision.sequence', 'desc'),
  );
  return latest ?? null;
}
