import { type Decided, decidedOn } from '../../domain/desk/criteria';
import { scoreOfSheet } from '../../domain/desk/disagreement';
import type { Dossier, Sheet } from '../../domain/dossier/dossier';
import { readDossier } from '../../domain/dossier/read-dossier';
import type { Exact } from '../../domain/exact/exact';
import type { Grid } from '../../domain/grid/grid';
import type { SheetCase } from './cases';
import { criteriaOf, inputsOf, sheetFile } from './inputs';

/** A submitted sheet, read, with what it alone would give. */
export interface AssessedSheet {
  readonly from: SheetCase;
  readonly sheet: Sheet;
  readonly score: Exact | null;
}

/** A dossier with its submitted sheets, in the order in which they were assigned. */
export interface Assessed {
  readonly dossier: Dossier;
  readonly sheets: readonly AssessedSheet[];
}

/** Reads what was decided about a dossier and the sheets that are submitted: nothing of a draft is in it. */
export function assess(grid: Grid, decided: Required<Decided>, cases: readonly SheetCase[]): Assessed {
  const criteria = criteriaOf(grid, decided);
  const submitted = cases.filter(({ sheet }) => sheet.state === 'submitted');
  const read = readDossier(
    inputsOf(
      decided,
      submitted.map((one) => sheetFile(criteria, one)),
    ),
    grid,
  );
  const bare = read.ok ? read : decidedOn(grid, decided);
  if (!bare.ok) throw new Error(`What was decided about a dossier is wrong: ${bare.error.code}.`);
  const dossier = bare.value;
  const byPseudonym = new Map(submitted.map((one) => [one.pseudonym, one]));
  return {
    dossier,
    sheets: dossier.sheets
      .flatMap((sheet) => {
        const from = byPseudonym.get(sheet.juror);
        return from === undefined ? [] : [{ from, sheet, score: scoreOfSheet(grid, dossier, sheet) }];
      })
      .sort((one, other) => one.from.sheet.assignmentId - other.from.sheet.assignmentId),
  };
}
