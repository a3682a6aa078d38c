import type { Dossier } from './dossier/dossier';
import type { Grid } from './grid/grid';
import type { ScoreResult } from './result';
import { type Checked, right } from './scoring-error';
import { workOut } from './work-out';
import { writeResult } from './write-result';

/**
 * `parvis-score/1`: what a dossier obtains on a grid. Nothing else has a say: no clock, language, order or person.
 *
 * @param options.partial whether criteria without enough marks are left unassessed instead of refused.
 * @returns the result with its trace, or why there is none.
 */
export function score(grid: Grid, dossier: Dossier, { partial = false } = {}): Checked<ScoreResult> {
  const worked = workOut(grid, dossier, { partial });
  return worked.ok ? right(writeResult(grid, dossier, worked.value)) : worked;
}
