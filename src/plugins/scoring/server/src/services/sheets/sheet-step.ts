import { journal } from '@parvis/journal';
import type { Outcome } from '@parvis/procedure';
import { takeLockedStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { progressOf } from '../../domain/desk/criteria';
import type { Criterion } from '../../domain/grid/grid';
import {
  type SheetEvent,
  type SheetFacts,
  type SheetRole,
  sheetProcedure,
} from '../../domain/procedures/sheet-procedure';
import type { ScoringContext } from '../context';
import { gridOf } from '../grids/find-grid';
import { SHEETS } from '../tables';
import { type SheetCase, type SheetRow, sheetRowOf } from './cases';
import { criteriaOf } from './inputs';
import { restand } from './standings';

/** What the guards of a sheet judge by. @param criteria those that count in its dossier. */
export const factsOf = (one: SheetCase, criteria: readonly Criterion[], by: SheetRole): SheetFacts => ({
  ...{ by, panelOpen: one.panel.state === 'open', conflict: one.conflict },
  missing: progressOf(criteria, one.sheet.given).missing,
  rightRevision: one.sheet.revision === one.dossier.revision,
});

interface SheetStep {
  readonly event: SheetEvent;
  readonly by: SheetRole;
  readonly expectedVersion?: number;
  readonly change?: (sheet: SheetRow) => Readonly<Record<string, string | number | Date | null>>;
}

/**
 * Takes a step of a sheet in the caller's transaction. Saving a mark is one, so the journal is not told of each. When the
 * step changes which sheets are in force, what they amount to is derived anew.
 *
 * @param one read once its sheet was locked (`lockCases`).
 */
export async function sheetStep(
  context: ScoringContext,
  trx: Knex.Transaction,
  one: SheetCase,
  { event, by, expectedVersion, change }: SheetStep,
): Promise<Outcome<{ readonly before: SheetRow; readonly after: SheetRow }>> {
  const criteria = criteriaOf(await gridOf(context, trx, one.panel), one.dossier);
  const outcome = await takeLockedStep(trx, one.sheet, {
    ...{ procedure: sheetProcedure, table: SHEETS, id: one.sheet.id, event, read: sheetRowOf },
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
    facts: async () => factsOf(one, criteria, by),
    ...(change === undefined ? {} : { change }),
  });
  if (outcome.done) {
    const { before, after } = outcome.value;
    if ((before.state === 'submitted') !== (after.state === 'submitted'))
      await restand(context, trx, one.dossier.id);
  }
  return outcome;
}

/** What the journal keeps of a step of a sheet: who, and the states. */
export async function rememberSheet(
  { strapi }: ScoringContext,
  trx: Knex.Transaction,
  {
    action,
    staff,
    before,
    after,
    note,
  }: { action: string; staff: number; before: SheetRow; after: SheetRow; note?: string },
): Promise<void> {
  const remembered = ({ state, version, revision }: SheetRow) => ({ state, version, revision });
  await journal(strapi).append(
    {
      subject: { type: 'scoring.sheet', id: String(after.id) },
      action: `scoring.${action}`,
      actor: { kind: 'staff', id: String(staff) },
      before: remembered(before),
      after: remembered(after),
      ...(note === undefined ? {} : { note }),
    },
    { trx },
  );
}
