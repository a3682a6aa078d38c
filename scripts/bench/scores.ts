import { readDossier, readGrid, score } from '../../src/plugins/scoring/server/src/engine';
import type { Bench, Figure } from './bench';

const [PILLARS, CRITERIA, JURORS] = [6, 10, 5];
const [MANY, FEW] = [4000, 400];

const pillarCodes = Array.from({ length: PILLARS }, (_, pillar) => `P${pillar + 1}`);
const criterionCodes = pillarCodes.flatMap((pillar) =>
  Array.from({ length: CRITERIA }, (_, criterion) => `${pillar}.${criterion + 1}`),
);

const GRID = {
  ...{ code: 'BENCH', version: '1', panel: { quorum: 3 } },
  root: {
    ...{ code: 'R', weight: String(PILLARS * CRITERIA) },
    children: pillarCodes.map((code) => ({
      ...{ code, weight: String(CRITERIA) },
      children: criterionCodes
        .filter((criterion) => criterion.startsWith(`${code}.`))
        .map((criterion) => ({ code: criterion, weight: '1', scale: { min: '0', max: '4', step: '1' } })),
    })),
  },
  levels: [
    { code: '1', threshold: '35' },
    { code: '2', threshold: '50', gates: [{ kind: 'ratio', code: 'P1', atLeast: '1/2' } as const] },
  ],
};

/** The same marks each time: what is measured must not depend on chance. */
function* dice(): Generator<number, never> {
  for (let value = 1; ; ) {
    value = (value * 48_271) % 2_147_483_647;
    yield value;
  }
}

/** Dossiers with marks of five jurors on sixty criteria, one of which does not apply. */
function dossiers(count: number) {
  const thrown = dice();
  const next = (sides: number) => thrown.next().value % sides;
  return Array.from({ length: count }, () => {
    const gone = criterionCodes[next(criterionCodes.length)] ?? 'P1.1';
    return {
      applicability: { [gone]: { state: 'na', reason: 'compétence transférée' } as const },
      sheets: Array.from({ length: JURORS }, (_, juror) => ({
        juror: `J${juror + 1}`,
        marks: Object.fromEntries(criterionCodes.map((code) => [code, String(next(5))])),
      })),
    };
  });
}

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
