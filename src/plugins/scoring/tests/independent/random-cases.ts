import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import { diceOf } from './dice';
import { randomDossier, spoilt } from './random-dossier';
import { randomGrid } from './random-grid';

/** What is scored, and the seed that makes it again. */
export interface RandomCase {
  readonly seed: number;
  readonly grid: GridFile;
  readonly dossier: DossierFile;
  readonly partial: boolean;
}

/** The case of a seed: a grid that may be published and a dossier that may be wrong. */
export function randomCase(seed: number): RandomCase {
  const dice = diceOf(seed);
  const grid = randomGrid(dice);
  const dossier = randomDossier(dice, grid);
  return {
    ...{ seed, grid, partial: dice.happens(0.35) },
    dossier: dice.happens(0.12) ? spoilt(dice, grid, dossier) : dossier,
  };
}
