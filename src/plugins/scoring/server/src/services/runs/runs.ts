import { randomBytes } from 'node:crypto';
import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome, type Reason } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { DossierFile } from '../../domain/dossier/dossier-file';
import { readDossier } from '../../domain/dossier/read-dossier';
import type { Grid } from '../../domain/grid/grid';
import type { ScoreResult } from '../../domain/result';
import { score } from '../../domain/score';
import type { Answer } from '../answer';
import type { ScoringContext } from '../context';
import { gridRowFor, readable } from '../grids/find-grid';
import { type DossierPlace, dossierOfPanel, hasOpenSheet } from '../panels/panel-dossier';
import { lockCases, readCases, type SheetCase } from '../sheets/cases';
import { criteriaOf, inputsOf, sheetFile } from '../sheets/inputs';
import { PUBLICATIONS, RUNS } from '../tables';
import { type RunRow, readRuns } from './run-rows';

/** The grid of a panel, which has come into force and is still the one that did. */
export async function soundGrid(trx: Knex.Transaction, gridId: number): Promise<Outcome<Grid>> {
  const row = await gridRowFor(trx, gridId);
  if (row.hash === null) return notAllowed({ code: 'GRID_NOT_IN_FORCE' });
  const grid = readable(row);
  return grid.hash === row.hash ? done(grid) : notAllowed({ code: 'GRID_HASH' });
}

function checkSheets(cases: readonly SheetCase[]): Outcome<null> {
  const reasons = cases.flatMap(({ sheet, dossier, conflict }): Reason[] => [
    ...(conflict === null ? [] : [{ code: 'CONFLICTED_SHEET', values: { sheet: sheet.id, conflict } }]),
    ...(sheet.revision === dossier.revision
      ? []
      : [{ code: 'SHEET_WRONG_REVISION', values: { sheet: sheet.id } }]),
  ]);
  return reasons.length === 0 ? done(null) : notAllowed(...reasons);
}

function scored(grid: Grid, inputs: DossierFile, partial: boolean): Answer<ScoreResult> {
  const dossier = readDossier(inputs, grid);
  if (!dossier.ok) return { done: false, error: dossier.error };
  const result = score(grid, dossier.value, { partial });
  return result.ok ? done(result.value) : { done: false, error: result.error };
}

/** Whoever presides and judges the dossier, too, knows nothing of its other sheets before submitting their own. */
const ownSheetFirst = (): Outcome<never> => notAllowed({ code: 'OWN_SHEET_FIRST' });

/**
 * Scores a dossier by the sheets that are submitted, and keeps inputs, trace and result for good.
 *
 * @returns the id of the run; or a refusal; or the error of scoring (a quorum that is not met, for example).
 */
export function run(
  context: ScoringContext,
  place: DossierPlace,
  { staff, partial }: { readonly staff: number; readonly partial: boolean },
): Promise<Answer<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found = await dossierOfPanel(trx, place, 'lock');
    if (found === null) return NOT_FOUND;
    const { panel, dossier } = found;
    // While the run reads them, no sheet is submitted, taken back or recused.
    const cases = await lockCases(context, trx, { 'assignment.dossier_id': dossier.id }, 'share');
    if (hasOpenSheet(cases, staff)) return ownSheetFirst();
    const inForce = cases.filter(({ sheet }) => sheet.state === 'submitted');
    if (inForce.length === 0) return notAllowed({ code: 'NO_SHEETS' });
    const grid = await soundGrid(trx, panel.gridId);
    if (!grid.done) return grid;
    const checked = checkSheets(inForce);
    if (!checked.done) return checked;

    const criteria = criteriaOf(grid.value, dossier);
    const inputs = inputsOf(
      dossier,
      inForce.map((one) => sheetFile(criteria, one)),
    );
    const outcome = scored(grid.value, inputs, partial);
    if (!outcome.done) return outcome;
    const result = outcome.value;
    const [last] = await readRuns(trx, { dossier_id: dossier.id });
    const { inputHash, gridHash, resultHash, engine } = result;
    const sequence = (last?.sequence ?? 0) + 1;
    const used = inForce.map(({ sheet }) => ({ sheet: sheet.id, version: sheet.version }));
    const [made]: { id: number }[] = await trx(RUNS)
      .insert({
        ...{ dossier_id: dossier.id, sequence, grid_id: panel.gridId, grid_hash: gridHash, engine, partial },
        ...{ inputs: JSON.stringify(inputs), input_hash: inputHash, sheets: JSON.stringify(used) },
        ...{ result: JSON.stringify(result), result_hash: resultHash, by_user: staff, at: now() },
      })
      .returning('id');
    if (made === undefined) throw new Error('A run that was kept has an id.');
    await journal(context.strapi).append(
      {
        subject: { type: 'scoring.dossier', id: String(dossier.id) },
        action: 'scoring.run',
        actor: { kind: 'staff', id: String(staff) },
        after: { run: made.id, sequence, inputHash, gridHash, resultHash, engine, partial },
      },
      { trx },
    );
    return done(made.id);
  });
}

/** Marks by assignment and criterion, in the place of those that were given. */
export type OtherMarks = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** What other marks would give. Nothing of it is kept. */
export function simulate(
  context: ScoringContext,
  place: DossierPlace,
  { staff, marks }: { readonly staff: number; readonly marks: OtherMarks },
): Promise<Answer<ScoreResult>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found = await dossierOfPanel(trx, place, 'read');
    if (found === null) return NOT_FOUND;
    const cases = await readCases(context, trx, { 'assignment.dossier_id': found.dossier.id });
    if (hasOpenSheet(cases, staff)) return ownSheetFirst();
    const grid = await soundGrid(trx, found.panel.gridId);
    if (!grid.done) return grid;
    const criteria = criteriaOf(grid.value, found.dossier);
    const sheets = cases
      .filter(({ sheet }) => sheet.state === 'submitted')
      .map((one) => {
        const file = sheetFile(criteria, one);
        return { ...file, marks: { ...file.marks, ...marks[String(one.sheet.assignmentId)] } };
      });
    return scored(grid.value, inputsOf(found.dossier, sheets), true);
  });
}

/** Makes a run public under an address that nobody can guess. */
export function publish(context: ScoringContext, id: number, staff: number): Promise<Outcome<RunRow>> {
  return withRun(context, { id, staff, action: 'published' }, async (found, trx) => {
    if (found.publicToken !== null) return notAllowed({ code: 'ALREADY_PUBLISHED' });
    const token = randomBytes(32).toString('base64url');
    await trx(PUBLICATIONS).insert({ run_id: id, token, published_at: now() });
    return done(null);
  });
}

/** Takes the public address of a run away for good; published again it gets another one. */
export function withdraw(context: ScoringContext, id: number, staff: number): Promise<Outcome<RunRow>> {
  return withRun(context, { id, staff, action: 'withdrawn' }, async (found, trx) => {
    if (found.publicToken === null) return notAllowed({ code: 'NOT_PUBLISHED' });
    await trx(PUBLICATIONS).where({ run_id: id, withdrawn_at: null }).update({ withdrawn_at: now() });
    return done(null);
  });
}

function withRun(
  context: ScoringContext,
  { id, staff, action }: { id: number; staff: number; action: string },
  act: (found: RunRow, trx: Knex.Transaction) => Promise<Outcome<null>>,
): Promise<Outcome<RunRow>> {
  return inTransaction(context.strapi.db, async (trx) => {
    await trx(RUNS).where({ id }).forUpdate();
    const [found] = await readRuns(trx, { 'run.id': id });
    if (found === undefined) return NOT_FOUND;
    const cases = await readCases(context, trx, { 'assignment.dossier_id': found.dossierId });
    if (hasOpenSheet(cases, staff)) return ownSheetFirst();
    const outcome = await act(found, trx);
    if (!outcome.done) return outcome;
    await journal(context.strapi).append(
      {
        subject: { type: 'scoring.dossier', id: String(found.dossierId) },
        action: `scoring.run.${action}`,
        actor: { kind: 'staff', id: String(staff) },
        after: { run: id, resultHash: found.result.resultHash },
      },
      { trx },
    );
    const [after = found] = await readRuns(trx, { 'run.id': id });
    return done(after);
  });
}
