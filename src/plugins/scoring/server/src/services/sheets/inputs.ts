import { applicableCriteria, type Decided, decidedOn, marksOf } from '../../domain/desk/criteria';
import type { DossierFile, SheetFile } from '../../domain/dossier/dossier-file';
import type { Criterion, Grid } from '../../domain/grid/grid';
import type { SheetCase } from './cases';

/** The criteria that count in a dossier, decided on before: what was decided has been checked against the grid. */
export function criteriaOf(grid: Grid, decided: Decided): readonly Criterion[] {
  const dossier = decidedOn(grid, decided);
  if (!dossier.ok) throw new Error(`What was decided about a dossier is wrong: ${dossier.error.code}.`);
  return applicableCriteria(grid, dossier.value);
}

/** The marks of a sheet as an input of a score. @param criteria those that count in its dossier. */
export const sheetFile = (criteria: readonly Criterion[], { pseudonym, sheet }: SheetCase): SheetFile => ({
  juror: pseudonym,
  marks: marksOf(criteria, sheet.given),
});

/** What a dossier is scored by: what was decided, and sheets under pseudonyms. */
export const inputsOf = (
  { applicability, evidence }: Required<Decided>,
  sheets: readonly SheetFile[],
): DossierFile => ({ applicability, evidence, sheets });
