import type { Reason } from '@parvis/procedure';
import { refusedFor } from '@parvis/procedure';
import { inTransaction, type Language } from '@parvis/procedure/server';
import { deviationOf, varianceOf } from '../../domain/agreement/spread';
import { applicableCriteria, progressOf } from '../../domain/desk/criteria';
import type { CriterionView, PanelDossierView, SheetLine } from '../../domain/desk/views';
import { figure } from '../../domain/exact/figure';
import type { Grid } from '../../domain/grid/grid';
import { labelsOf } from '../../domain/grid/labels';
import { panelProcedure } from '../../domain/procedures/panel-procedure';
import { sheetProcedure } from '../../domain/procedures/sheet-procedure';
import { score } from '../../domain/score';
import { aggregated } from '../../domain/steps/s5-panel';
import type { ScoringContext } from '../context';
import { goneDocument, readDocuments } from '../documents/documents';
import { gridFor, gridRowFor } from '../grids/find-grid';
import { possible } from '../possible';
import { readRuns, runLineOf } from '../runs/run-rows';
import { type Assessed, assess } from '../sheets/assessed';
import { readCases, type SheetCase } from '../sheets/cases';
import { criteriaOf } from '../sheets/inputs';
import { staffNames } from '../staff-names';
import { type DossierPlace, dossierOfPanel, hasOpenSheet } from './panel-dossier';
import { panelFacts } from './panel-facts';
import { panelLine } from './panel-view';

type Names = ReadonlyMap<number, string>;

const nameOf = (names: Names, juror: number): string => names.get(juror) ?? `#${juror}`;

function criteriaViews(
  grid: Grid,
  { dossier, sheets }: Assessed,
  { names, labels }: { names: Names; labels: ReadonlyMap<string, string> },
): CriterionView[] {
  const applicable = new Set(applicableCriteria(grid, dossier));
  return grid.criteria.map((criterion) => {
    const { code } = criterion;
    const marks = sheets.flatMap(({ sheet }) => sheet.marks.get(code) ?? []);
    const variance = varianceOf(marks);
    const middle = marks.length === 0 ? null : aggregated(grid, marks);
    return {
      ...{ code, label: labels.get(code) ?? code, applicable: applicable.has(criterion) },
      marks: sheets.flatMap(({ from }) => {
        const given = from.sheet.given[code];
        if (given === undefined) return [];
        return [{ juror: from.juror, name: nameOf(names, from.juror), ...given }];
      }),
      aggregated: middle === null ? null : figure(middle, grid.decimals),
      spread: variance === null ? null : { decimal: deviationOf(variance, grid.decimals) },
    };
  });
}

function sheetLine(grid: Grid, one: SheetCase, names: Names, language: Language): SheetLine {
  const { answered, criteria } = progressOf(criteriaOf(grid, one.dossier), one.sheet.given);
  const facts = {
    by: 'president',
    panelOpen: true,
    conflict: null,
    missing: [],
    rightRevision: true,
  } as const;
  return {
    ...{ sheet: one.sheet.id, assignment: one.sheet.assignmentId, juror: one.juror },
    ...{ name: nameOf(names, one.juror), state: one.sheet.state, answered, criteria },
    recuse: possible(sheetProcedure.decide(one.sheet.state, 'recuse', facts), language),
  };
}

/** Colleagues' sheets as somebody sees them who has not submitted: that they are there, and who is recused. */
const unseen = (line: SheetLine, staff: number): SheetLine => {
  if (line.juror === staff) return line;
  return { ...line, state: line.state === 'recused' ? 'recused' : 'draft', answered: 0 };
};

/** A dossier as whoever presides sees it; of what they still judge themselves, nothing of the others' sheets. */
export function dossierView(
  context: ScoringContext,
  place: DossierPlace,
  { staff, language }: { readonly staff: number; readonly language: Language },
): Promise<PanelDossierView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found = await dossierOfPanel(trx, place, 'read');
    if (found === null) return null;
    const { panel, dossier } = found;
    const cases = await readCases(context, trx, { 'assignment.dossier_id': dossier.id });
    const blind = hasOpenSheet(cases, staff);
    const grid = await gridFor(context, trx, panel.gridId);
    const { content } = await gridRowFor(trx, panel.gridId);
    const documents = await readDocuments(context, panel.uid, [dossier.documentId]);
    const runs = blind ? [] : await readRuns(trx, { dossier_id: dossier.id });
    const people = [...cases.map(({ juror }) => juror), ...runs.flatMap(({ by }) => by ?? [])];
    const names = await staffNames(context.strapi, people);
    const assessed = assess(grid, dossier, blind ? [] : cases);
    const provisional = score(grid, assessed.dossier, { partial: true });
    const sheets = cases.map((one) => sheetLine(grid, one, names, language));
    const obstacles: Reason[] = blind
      ? [{ code: 'OWN_SHEET_FIRST' }]
      : assessed.sheets.length === 0
        ? [{ code: 'NO_SHEETS' }]
        : [];
    return {
      dossier: dossier.id,
      panel: await panelLine(trx, panel, staff),
      title: (documents.get(dossier.documentId) ?? goneDocument(dossier.documentId)).title,
      grid: content,
      sheets: blind ? sheets.map((line) => unseen(line, staff)) : sheets,
      criteria: criteriaViews(grid, assessed, { names, labels: labelsOf(content) }),
      runs: runs.map((run) => runLineOf(run, names)),
      run: possible(refusedFor(obstacles), language),
      ...{ applicability: dossier.applicability, evidence: dossier.evidence, revision: dossier.revision },
      decide: possible(panelProcedure.decide(panel.state, 'decide', await panelFacts(panel, trx)), language),
      provisional: assessed.sheets.length > 0 && provisional.ok ? provisional.value : null,
    };
  });
}
