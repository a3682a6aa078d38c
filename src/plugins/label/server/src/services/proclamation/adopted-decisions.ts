import type { Knex } from 'knex';
import { z } from 'zod';
import { type DecisionRow, decisionRowOf } from '../decisions/decision-rows';
import { APPLICATIONS, DECISIONS } from '../tables';

/** A decision that was adopted and not told yet, with the commune that it is about. */
export interface AdoptedDecision extends DecisionRow {
  readonly commune: string;
}

const beside = z.object({ commune: z.string() });

/** Those of an edition, kept for the one who tells them. */
export async function adoptedDecisions(
  trx: Knex.Transaction,
  edition: number,
): Promise<readonly AdoptedDecision[]> {
  const found: unknown[] = await trx(`${DECISIONS} as decision`)
    .join(`${APPLICATIONS} as application`, 'application.id', 'decision.application_id')
    .where({ 'application.edition_id': edition, 'decision.state': 'adopted' })
    .orderBy('decision.id')
    .forUpdate('decision')
    .select('decision.*', 'application.commune');
  return found.map((row) => ({ ...decisionRowOf(row), ...beside.parse(row) }));
}
