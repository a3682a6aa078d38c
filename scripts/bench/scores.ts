import { readDossier, readGrid, score } from '../../src/plugins/scoring/server/src/engine';
import type { Bench, Figure } from './bench';
import { dossiers, GRID, JURORS } from './edition';

const [MANY, FEW] = [4000, 400];

/** How long it takes to read, check, score, explain and hash so many dossiers, one after the other. */
function timeOf(count: number): { seconds: number; megabytes: number } {
  const files = dossiers(count);
  const grid = readGrid(GRID);
  if (!grid.ok) throw new Error(grid.error.code);
  let megabytes = 0;
  const begun = performance.now();
  for (const [index, file] of files.entries()) {
    const dossier = readDossier(file, grid.value);
    const result = dossier.ok ? score(grid.value, dossier.value) : dossier;
    if (!result.ok) throw new Error(result.error.code);
    if (result.value.trace.length === 0) throw new Error('There is no trace.');
    if (index % 100 === 0) megabytes = Math.max(megabytes, process.memoryUsage().rss / 1e6);
  }
  return { seconds: (performance.now() - begun) / 1000, megabytes };
}

/** How long an edition takes to be recomputed on one core: 4,000 dossiers, 60 criteria, 5 jurors, with traces. */
export const scores: Bench = {
  name: 'scores',
  async run() {
    timeOf(FEW / 4);
    const few = timeOf(FEW);
    const many = timeOf(MANY);
    const figures: Figure[] = [
      { what: `${MANY} dossiers × 60 criteria × ${JURORS} jurors`, value: many.seconds, unit: 's' },
      { what: `${FEW} dossiers`, value: few.seconds, unit: 's' },
      { what: `${MANY} over ${FEW}`, value: many.seconds / few.seconds, unit: 'times' },
      { what: 'memory of the process at most', value: many.megabytes, unit: 'MB' },
    ];
    return { figures };
  },
};
