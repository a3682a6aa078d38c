import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { standingOf } from '../../domain/desk/standing';
import type { ScoringContext } from '../context';
import { gridOf } from '../grids/find-grid';
import { ASSIGNMENTS, DOSSIERS, SHEETS, STANDINGS } from '../tables';
import { assess } from './assessed';
import { readCases } from './cases';

/**
 * Derives anew what the sheets in force of a dossier amount to, in the transaction that changed which they are. Two
 * jurors who submit at once follow each other here, so that the second counts the first: whoever waits holds their own
 * sheet, and whoever is waited for needs no lock but the journal's any more.
 */
export async function restand(
  context: ScoringContext,
  trx: Knex.Transaction,
  dossier: number,
): Promise<void> {
  await trx(STANDINGS).insert({ dossier_id: dossier }).onConflict('dossier_id').merge();
  const cases = await readCases(context, trx, { 'assignment.dossier_id': dossier });
  const [first] = cases;
  if (first === undefined) return;
  const grid = await gridOf(context, trx, first.panel);
  const assessed = assess(grid, first.dossier, cases);
  const standing = standingOf(
    grid,
    assessed.dossier,
    assessed.sheets.map(({ from, sheet, score }) => ({ juror: from.juror, sheet, score })),
  );
  await trx(STANDINGS)
    .where({ dossier_id: dossier })
    .update({
      ...{ provisional: standing.provisional, variance: standing.variance },
      ...{ scores: JSON.stringify(standing.scores), marks: JSON.stringify(standing.marks) },
    });
}

const missingRow = z.object({ id: z.int() });

/** Derives what is missing: of a database from before there were any, or from which they were deleted. */
export async function restoreStandings(context: ScoringContext): Promise<void> {
  const { db } = context.strapi;
  const missing: unknown[] = await inTransaction(db, (trx) =>
    trx(`${DOSSIERS} as dossier`)
      .whereExists(
        trx(`${ASSIGNMENTS} as assignment`)
          .join(`${SHEETS} as sheet`, 'sheet.assignment_id', 'assignment.id')
          .whereRaw("assignment.dossier_id = dossier.id and sheet.state = 'submitted'"),
      )
      .whereNotExists(trx(STANDINGS).whereRaw('dossier_id = dossier.id'))
      .select('dossier.id'),
  );
  for (const { id } of missing.map((row) => missingRow.parse(row))) {
    await inTransaction(db, (trx) => restand(context, trx, id));
  }
}
