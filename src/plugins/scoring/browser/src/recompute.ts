import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import { readDossier } from '../../server/src/domain/dossier/read-dossier';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import { readGrid } from '../../server/src/domain/grid/read-grid';
import type { ScoreResult } from '../../server/src/domain/result';
import { score } from '../../server/src/domain/score';
import type { Checked } from '../../server/src/domain/scoring-error';

/** What a result was published with. */
export interface Published {
  readonly grid: GridFile;
  readonly dossier: DossierFile;
  readonly partial: boolean;
}

/** Scores what was published anew, with the code of the jury's own engine. */
export function recompute({ grid: file, dossier, partial }: Published): Checked<ScoreResult> {
  const grid = readGrid(file);
  if (!grid.ok) return grid;
  const read = readDossier(dossier, grid.value);
  return read.ok ? score(grid.value, read.value, { partial }) : read;
}
