import { now } from '@parvis/clock';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { dossierOf } from '../../contract/read-file';
import { progressOf } from '../../domain/desk/criteria';
import type { DeskView, Given, SavedView } from '../../domain/desk/views';
import { readDossier } from '../../domain/dossier/read-dossier';
import type { Criterion, Grid } from '../../domain/grid/grid';
import type { ScoringError } from '../../domain/scoring-error';
import type { Answer } from '../answer';
import type { ScoringContext } from '../context';
import { gridOf } from '../grids/find-grid';
import { CONFLICTS } from '../tables';
import { lockCases, readCases, type SheetCase } from './cases';
import { criteriaOf } from './inputs';
import { rememberSheet, sheetStep } from './sheet-step';

/** The juror who asks, and the assignment they name. */
export interface OwnSheet {
  readonly juror: number;
  readonly assignment: number;
}

/** What a juror has to judge. While a panel is being composed, it is on no desk. */
export const onDesk = async (
  context: ScoringContext,
  trx: Knex.Transaction,
  juror: number,
): Promise<SheetCase[]> =>
  (await readCases(context, trx, { 'assignment.user_id': juror })).filter(
    ({ panel }) => panel.state !== 'preparation',
  );

/** The sheet of a juror, locked for a step where one is to be taken; of somebody else's there is none. */
async function ownCase(
  context: ScoringContext,
  trx: Knex.Transaction,
  { juror, assignment }: OwnSheet,
  how: 'read' | 'lock',
): Promise<SheetCase | null> {
  const which = { 'assignment.id': assignment, 'assignment.user_id': juror };
  const [found] =
    how === 'lock' ? await lockCases(context, trx, which, 'update') : await readCases(context, trx, which);
  return found === undefined || found.panel.state === 'preparation' ? null : found;
}

/** The desk of a juror. Nothing in it depends on colleagues. */
export function desk(context: ScoringContext, juror: number): Promise<DeskView> {
  return inTransaction(context.strapi.db, async (trx) => {
    const lines = [];
    for (const { sheet, panel, dossier, document } of await onDesk(context, trx, juror)) {
      const criteria = criteriaOf(await gridOf(context, trx, panel), dossier);
      const { missing: _, ...progress } = progressOf(criteria, sheet.given);
      lines.push({
        ...{ assignment: sheet.assignmentId, panel: { id: panel.id, label: panel.label } },
        ...{ title: document.title, state: sheet.state, ...progress },
      });
    }
    return { lines };
  });
}

/** A sheet that its juror may open: not one of which they are recused, nor one on which they have a conflict. */
export async function openable(
  context: ScoringContext,
  trx: Knex.Transaction,
  own: OwnSheet,
): Promise<Outcome<SheetCase>> {
  const found = await ownCase(context, trx, own, 'read');
  if (found === null) return NOT_FOUND;
  if (found.sheet.state === 'recused') return notAllowed({ code: 'RECUSED' });
  if (found.conflict === null) return done(found);
  return notAllowed({ code: 'CONFLICTED_SHEET', values: { conflict: found.conflict } });
}

/** What is wrong with a mark, by the rules that the score will ask for; null when it can be given. */
function wrongMark(
  { grid, criteria }: { grid: Grid; criteria: readonly Criterion[] },
  code: string,
  mark: string | null,
): ScoringError | null {
  const shape = dossierOf({ sheets: [{ juror: 'own', marks: { [code]: mark } }] });
  if (!shape.ok) return shape.error;
  const checked = readDossier(shape.value, grid);
  if (!checked.ok) return checked.error;
  if (criteria.some((criterion) => criterion.code === code)) return null;
  return { file: 'dossier', path: `/sheets/0/marks/${code}`, code: 'UNKNOWN_CODE', node: code };
}

/** Saves one criterion: one short transaction that locks this sheet alone. */
export function saveCriterion(
  context: ScoringContext,
  own: OwnSheet,
  { code, given, version }: { readonly code: string; readonly given: Given; readonly version: number },
): Promise<Answer<SavedView>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found = await ownCase(context, trx, own, 'lock');
    if (found === null) return NOT_FOUND;
    const grid = await gridOf(context, trx, found.panel);
    const criteria = criteriaOf(grid, found.dossier);
    const error = wrongMark({ grid, criteria }, code, given.mark);
    if (error !== null) return { done: false, error };
    const outcome = await sheetStep(context, trx, found, {
      ...{ event: 'save', by: 'juror', expectedVersion: version },
      change: (sheet) => ({ given: JSON.stringify({ ...sheet.given, [code]: given }) }),
    });
    if (!outcome.done) return outcome;
    const { after } = outcome.value;
    const { answered, missing } = progressOf(criteria, after.given);
    return done({ version: after.version, answered, missing });
  });
}

/** The juror says that this is their judgement. */
export function submitSheet(
  context: ScoringContext,
  own: OwnSheet,
  version: number,
): Promise<Outcome<SheetCase>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found = await ownCase(context, trx, own, 'lock');
    if (found === null) return NOT_FOUND;
    const change = () => ({ submitted_at: now() });
    const outcome = await sheetStep(context, trx, found, {
      ...{ event: 'submit', by: 'juror', expectedVersion: version, change },
    });
    if (!outcome.done) return outcome;
    await rememberSheet(context, trx, { action: 'submitted', staff: own.juror, ...outcome.value });
    return done({ ...found, sheet: outcome.value.after });
  });
}

/** The juror declares a conflict: they are recused, and what they gave counts for nothing. */
export function declareConflict(
  context: ScoringContext,
  own: OwnSheet,
  reason: string,
): Promise<Outcome<null>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found = await ownCase(context, trx, own, 'lock');
    if (found === null) return NOT_FOUND;
    const outcome = await sheetStep(context, trx, found, { event: 'recuse', by: 'juror' });
    if (!outcome.done) return outcome;
    await trx(CONFLICTS).insert({ dossier_id: found.dossier.id, user_id: own.juror, reason, at: now() });
    await rememberSheet(context, trx, { action: 'conflict-declared', staff: own.juror, ...outcome.value });
    return done(null);
  });
}

/** Whoever presides recuses a juror, also late: the sheet is kept and counts in no run from now on. */
export function recuse(
  context: ScoringContext,
  assignment: number,
  { staff, reason }: { readonly staff: number; readonly reason: string },
): Promise<Outcome<SheetCase>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const [found] = await lockCases(context, trx, { 'assignment.id': assignment }, 'update');
    if (found === undefined) return NOT_FOUND;
    const outcome = await sheetStep(context, trx, found, { event: 'recuse', by: 'president' });
    if (!outcome.done) return outcome;
    await rememberSheet(context, trx, { action: 'recused', staff, ...outcome.value, note: reason });
    return done({ ...found, sheet: outcome.value.after });
  });
}
