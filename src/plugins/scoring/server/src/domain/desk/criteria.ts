import type { Dossier } from '../dossier/dossier';
import type { DossierFile } from '../dossier/dossier-file';
import { readDossier } from '../dossier/read-dossier';
import type { Criterion, Grid } from '../grid/grid';
import type { Checked } from '../scoring-error';
import { nominalPotential } from '../steps/s1-nominal-potential';
import { applicable } from '../steps/s2-not-applicable';
import { redistribute } from '../steps/s3-redistribution';
import type { Given } from './views';

/** What was decided about a dossier, before any sheet. */
export type Decided = Pick<DossierFile, 'applicability' | 'evidence'>;

const silent = (): void => undefined;

/** The criteria that count in a dossier, in the order of the grid: the same that the score will ask for. */
export function applicableCriteria(grid: Grid, dossier: Dossier): readonly Criterion[] {
  const nominal = nominalPotential(grid, dossier, silent);
  const standing = applicable(grid, dossier, silent);
  const { applies } = redistribute(grid, dossier, { nominal, standing, tell: silent });
  return grid.criteria.filter(({ index }) => applies[index] === true);
}

/** What was decided, checked against the grid. */
export const decidedOn = (grid: Grid, decided: Decided): Checked<Dossier> =>
  readDossier({ ...decided, sheets: [] }, grid);

/** How far a sheet is: an abstention is an answer. */
export function progressOf(
  criteria: readonly Criterion[],
  given: Readonly<Record<string, Given>>,
): { readonly answered: number; readonly criteria: number; readonly missing: readonly string[] } {
  const missing = criteria.filter(({ code }) => !Object.hasOwn(given, code)).map(({ code }) => code);
  return { answered: criteria.length - missing.length, criteria: criteria.length, missing };
}

/** The marks of a sheet on the criteria that count; what was given on others stays on the sheet and counts nowhere. */
export function marksOf(
  criteria: readonly Criterion[],
  given: Readonly<Record<string, Given>>,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    criteria.flatMap(({ code }) => {
      const one = given[code];
      return one === undefined ? [] : [[code, one.mark]];
    }),
  );
}
