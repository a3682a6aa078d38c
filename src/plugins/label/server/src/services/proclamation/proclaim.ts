import { now } from '@parvis/clock';
import { done, type Outcome } from '@parvis/procedure';
import { takeLockedStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { editionProcedure } from '../../domain/edition/edition-procedure';
import { seen } from '../asked';
import type { LabelContext } from '../context';
import { countApplications, editionFacts } from '../editions/edition-facts';
import { rememberEdition } from '../editions/edition-journal';
import { type EditionRow, editionRowOf, findProgramme } from '../editions/edition-rows';
import { EDITIONS } from '../tables';
import { adoptedDecisions } from './adopted-decisions';
import { announce } from './announce';

/** An edition that is locked, and who of the office has it proclaimed. */
export interface Proclamation {
  readonly edition: EditionRow;
  readonly by: number;
  /** Whether it was planned: then it is nobody's deed when it happens. */
  readonly planned?: boolean;
  readonly expectedVersion?: number;
}

/** What the guard of the proclamation judges by. */
export async function proclamationFacts(trx: Knex.Transaction, edition: EditionRow) {
  const counts = (await countApplications(trx, [edition.id])).get(edition.id) ?? {};
  return editionFacts(edition, { counts, gridInForce: true, reason: null });
}

/**
 * Proclaims an edition in the caller's transaction: all its decisions are told at once, or, when it cannot be proclaimed
 * yet, nothing is written. @returns its id.
 */
export async function proclaim(
  context: LabelContext,
  trx: Knex.Transaction,
  { edition, by, planned = false, expectedVersion }: Proclamation,
): Promise<Outcome<number>> {
  const at = now();
  const outcome = await takeLockedStep(trx, edition, {
    ...{
      procedure: editionProcedure,
      table: EDITIONS,
      id: edition.id,
      event: 'proclaim',
      read: editionRowOf,
    },
    ...(expectedVersion === undefined ? {} : seen({ expectedVersion })),
    facts: (row) => proclamationFacts(trx, row),
    change: () => ({ proclaimed_at: at, proclamation_by: null }),
  });
  if (!outcome.done) return outcome;
  const staff = planned ? null : by;
  await rememberEdition(context, trx, { action: 'proclaim', staff, ...outcome.value });
  const programme = await findProgramme(trx, edition.programmeId);
  if (programme === null) throw new Error(`The programme of the edition ${edition.id} is gone.`);
  await announce(context, trx, {
    ...{ edition: outcome.value.after, programme, at },
    decisions: await adoptedDecisions(trx, edition.id),
    actor: staff === null ? { kind: 'system', id: null } : { kind: 'staff', id: String(by) },
  });
  return done(edition.id);
}
