const [PILLARS, CRITERIA] = [6, 10];

/** Who judges each dossier. */
export const JURORS = 5;

const pillarCodes = Array.from({ length: PILLARS }, (_, pillar) => `P${pillar + 1}`);

/** Of the sixty criteria. */
export const criterionCodes = pillarCodes.flatMap((pillar) =>
  Array.from({ length: CRITERIA }, (_, criterion) => `${pillar}.${criterion + 1}`),
);

export const GRID = {
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
export function dossiers(count: number) {
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
