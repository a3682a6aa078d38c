import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { exactOf } from '../../domain/desk/disagreement';
import type { ComparisonView } from '../../domain/desk/views';
import { figure } from '../../domain/exact/figure';
import { labelsOf } from '../../domain/grid/labels';
import type { ScoringContext } from '../context';
import { gridRowFor } from '../grids/find-grid';
import { hasOpenSheet } from '../panels/panel-dossier';
import { readCases } from '../sheets/cases';
import { staffNames } from '../staff-names';
import { readRuns, runLineOf } from './run-rows';

const PLACES = 2;

/** What differs between two runs of a dossier. */
export function compareRuns(
  context: ScoringContext,
  ids: { readonly before: number; readonly after: number },
  staff: number,
): Promise<Outcome<ComparisonView>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const [before] = await readRuns(trx, { 'run.id': ids.before });
    const [after] = await readRuns(trx, { 'run.id': ids.after });
    if (before === undefined || after === undefined) return NOT_FOUND;
    if (before.dossierId !== after.dossierId) return notAllowed({ code: 'OTHER_DOSSIER' });
    const cases = await readCases(context, trx, { 'assignment.dossier_id': after.dossierId });
    if (hasOpenSheet(cases, staff)) return notAllowed({ code: 'OWN_SHEET_FIRST' });
    const names = await staffNames(context.strapi, [
      ...cases.map(({ juror }) => juror),
      ...[before, after].flatMap(({ by }) => by ?? []),
    ]);
    const jurors = new Map(cases.map(({ pseudonym, juror }) => [pseudonym, names.get(juror)]));
    // A juror whose account was deleted goes by what the public knows them by.
    const named = (pseudonyms: readonly string[]) => pseudonyms.map((one) => jurors.get(one) ?? one);
    const labels = labelsOf((await gridRowFor(trx, after.gridId)).content);
    const [had, has] = [before, after].map(({ inputs }) => inputs.sheets.map(({ juror }) => juror));
    return done({
      before: runLineOf(before, names),
      after: runLineOf(after, names),
      difference: figure(exactOf(after.result.score).sub(exactOf(before.result.score)), PLACES),
      nodes: [...labels].flatMap(([code, label]) => {
        const [was, is] = [before.result.nodes[code], after.result.nodes[code]];
        if (was === undefined || is === undefined) return [];
        return [{ code, label, before: was.obtained, after: is.obtained }];
      }),
      sheetsGone: named(had?.filter((juror) => has?.includes(juror) === false) ?? []),
      sheetsCome: named(has?.filter((juror) => had?.includes(juror) === false) ?? []),
    });
  });
}
