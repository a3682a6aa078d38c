import { isDeepStrictEqual } from 'node:util';
import type { GridFile, NodeFile } from '../../server/src/domain/grid/grid-file';
import { engineAnswer, errorName, outcomeOf } from './engine-answer';
import { type Naive, naiveScore } from './naive-score';
import { count } from './occurrences';
import { type RandomCase, randomCase } from './random-cases';

const CHUNKS = 20;
const CHUNK = 500;

const EVERYTHING: readonly string[] = [
  ...['policy proportional', 'policy equal', 'policy none'],
  ...['fromDepth 0', 'fromDepth 1', 'fromDepth 2', 'fromDepth 3'],
  ...['criterion-median', 'criterion-mean', 'criterion-trimmed1', 'criterion-trimmed2', 'total-median'],
  ...['criterion-median of an even panel', 'total-median of an even panel'],
  ...['a quorum', 'partial', 'an excluded sheet', 'an abstention', 'a root that is a criterion'],
  ...['na at depth 0', 'na at depth 1', 'na at depth 2', 'na at depth 3'],
  ...['factor 0', 'factor 0.2', 'factor 1/2', 'factor 1/3', 'factor 1'],
  ...['a cap', 'capped', 'a bonus', 'a bonus with children', 'bonus counted'],
  ...['a cap on bonuses', 'no cap on bonuses', 'everything obtained'],
  ...['a weight of 0', 'a scale from below 0', 'a scale without steps', 'a budget of its own'],
  ...['a strict level', 'a gate of ratio', 'a gate of median', 'a gate of evidence', 'a gate of any'],
  ...['an any in an any', 'a gate that requires', 'scored', 'partly unassessed', 'nothing known of a node'],
  ...['not assessable', 'granted', 'granted below the score', 'no level', 'blocked by na-budget'],
  ...['blocked by ratio in points', 'blocked by ratio in share', 'blocked by median in mark'],
  ...['blocked by evidence', 'blocked by not-applicable', 'blocked by any'],
  ...['UNKNOWN_CODE', 'MARK_OUT_OF_SCALE', 'NA_FORBIDDEN', 'NA_WITHOUT_REASON', 'DOUBLED_JUROR'],
  ...['UNANSWERED', 'QUORUM', 'NOTHING_APPLICABLE'],
];

/** How the two computations differ; null where they agree. */
function difference({ grid, dossier, partial }: RandomCase, naive: Naive, handed: GridFile = grid) {
  const answer = engineAnswer(handed, dossier, partial);
  if (answer.error !== null) {
    const found = errorName(answer.error);
    return naive.errors?.includes(found) ? null : { engine: found, naive };
  }
  const engine = outcomeOf(answer.result);
  return naive.errors === null && isDeepStrictEqual(engine, naive.outcome) ? null : { engine, naive };
}

describe('The engine and a second computation, written from the specification alone', () => {
  const counts = new Map<string, number>();

  it.each(Array.from({ length: CHUNKS }, (_, chunk) => chunk * CHUNK))(
    `agree on every figure of ${CHUNK} random cases from seed %i`,
    (from) => {
      for (let seed = from; seed < from + CHUNK; seed += 1) {
        const one = randomCase(seed);
        const naive = naiveScore(one.grid, one.dossier, one.partial);
        count(counts, one, naive);
        const differs = difference(one, naive);
        if (differs !== null) throw new Error(JSON.stringify({ ...one, ...differs }, null, 1));
      }
    },
  );

  it('were asked about everything that there is to ask, many times', () => {
    expect(EVERYTHING.filter((name) => (counts.get(name) ?? 0) < 20)).toEqual([]);
  });
});

const withoutCaps = ({ capBy: _none, children, ...node }: NodeFile): NodeFile => ({
  ...node,
  ...(children === undefined ? {} : { children: children.map(withoutCaps) }),
});

describe('The comparison', () => {
  const scored = Array.from({ length: 300 }, (_, seed) => randomCase(seed)).filter(
    ({ grid, dossier, partial }) => naiveScore(grid, dossier, partial).errors === null,
  );
  const seen = (change: (grid: GridFile) => GridFile) =>
    scored.filter((one) => {
      const naive = naiveScore(one.grid, one.dossier, one.partial);
      return difference(one, naive, change(one.grid)) !== null;
    }).length;

  it('finds nothing where both are handed the same', () => {
    expect(scored.length).toBeGreaterThan(100);
    expect(seen((grid) => grid)).toBe(0);
  });

  it('sees that one of the two was handed another weight', () => {
    expect(
      seen((grid) => {
        const { root } = grid;
        const [first, ...others] = root.children ?? [];
        if (first?.scale === undefined) return grid;
        const more = (weight: string) => String(Number(weight) + 1);
        const children = [{ ...first, weight: more(first.weight) }, ...others];
        return { ...grid, root: { ...root, weight: more(root.weight), children } };
      }),
    ).toBeGreaterThan(20);
  });

  it.each<[string, (grid: GridFile) => GridFile]>([
    ['redistribution', (grid) => ({ ...grid, redistribution: { policy: 'none' } })],
    ['aggregation', (grid) => ({ ...grid, panel: { ...grid.panel, aggregation: 'criterion-mean' } })],
    ['caps', (grid) => ({ ...grid, root: withoutCaps(grid.root) })],
    ['bonus', (grid) => ({ ...grid, bonusCap: '1/100' })],
    ['budget', (grid) => ({ ...grid, naBudget: '0.1' })],
    ['levels', (grid) => ({ ...grid, levels: grid.levels?.map(({ gates, ...level }) => level) ?? [] })],
  ])('sees that one of the two was handed another rule: %s', (_rule, change) => {
    expect(seen(change)).toBeGreaterThan(10);
  });
});
