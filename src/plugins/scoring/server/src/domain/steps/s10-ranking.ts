import Fraction from 'fraction.js';
import { type Exact, ONE, ZERO } from '../exact/exact';
import type { Figure } from '../exact/figure';
import { type Grid, pillarsOf } from '../grid/grid';
import type { ScoreResult } from '../result';

/** A dossier to be ranked. The key means nothing: it has no say in the rank. */
export interface Contender {
  readonly key: string;
  /** On the grid of the ranking. */
  readonly result: ScoreResult;
}

/** By what a dossier stands below the one before it. */
export type Decider =
  | { readonly by: 'level' | 'score' | 'lowest-pillar' | 'top-marks' }
  | { readonly by: 'pillar'; readonly code: string };

export interface Ranked {
  readonly key: string;
  /** From 1. Those who are ex aequo have the same one, and the next rank skips as many. */
  readonly rank: number;
  /** The keys of those who are ex aequo with it. */
  readonly tiedWith: readonly string[];
  /** What set it below the rank before; null for the first rank. */
  readonly decidedBy: Decider | null;
}

/** What decides first, then next, and so on; of each the higher number stands above. */
type Claim = readonly { readonly decider: Decider; readonly value: Exact }[];

const exactOf = ({ n, d }: Figure): Exact => new Fraction(BigInt(n), BigInt(d));

/** The share of its points that a node obtained; nothing where nothing is known; null where it does not apply. */
function ratioOf({ nodes }: ScoreResult, code: string): Exact | null {
  const node = nodes[code];
  if (node === undefined || !node.applicable) return null;
  return node.ratio === null ? ZERO : exactOf(node.ratio);
}

/** A pillar that does not apply counts as the whole does, so that it neither helps nor harms. */
function claimOf(grid: Grid, result: ScoreResult): Claim {
  const overall = ratioOf(result, grid.root.code) ?? ZERO;
  const pillars = pillarsOf(grid)
    .filter(({ bonus }) => !bonus)
    .map(({ code }) => ({ code, ratio: ratioOf(result, code) ?? overall }));
  const lowest = pillars.reduce((least, { ratio }) => (ratio.lt(least) ? ratio : least), ONE);
  const marked = grid.criteria.filter(({ bonus }) => !bonus);
  const top = marked.filter(({ code }) => ratioOf(result, code)?.equals(ONE) === true);
  return [
    {
      decider: { by: 'level' },
      value: new Fraction(grid.levels.findIndex(({ code }) => code === result.levelGranted)),
    },
    { decider: { by: 'score' }, value: exactOf(result.score) },
    { decider: { by: 'lowest-pillar' }, value: lowest },
    ...pillars.map(({ code, ratio }) => ({ decider: { by: 'pillar', code } as const, value: ratio })),
    { decider: { by: 'top-marks' }, value: new Fraction(top.length) },
  ];
}

/** What sets two claims apart first, and which of them comes first, as a sort wants it; null when nothing does. */
function firstDifference(one: Claim, other: Claim): { decider: Decider; order: number } | null {
  for (const [place, { decider, value }] of one.entries()) {
    const order = (other[place]?.value ?? ZERO).compare(value);
    if (order !== 0) return { decider, order };
  }
  return null;
}

/**
 * S10, asked for only where a quota needs it: ranks dossiers by the level granted, the exact score, the lowest ratio
 * of a pillar, the ratios of the pillars in the order of the grid, and how many criteria have the top mark. Who is
 * still equal is ex aequo: no key, date, name or chance decides.
 *
 * @param contenders in any order, each with a key of its own.
 * @returns the ranks, first to last; those who are ex aequo in the order in which they came.
 * @throws Error when a result was not worked out on this grid: there is no common measure then.
 */
export function rank(grid: Grid, contenders: readonly Contender[]): readonly Ranked[] {
  if (contenders.some(({ result }) => result.gridHash !== grid.hash)) {
    throw new Error('A ranking compares results on one grid.');
  }
  const sorted = contenders
    .map(({ key, result }) => ({ key, claim: claimOf(grid, result) }))
    .sort((one, other) => firstDifference(one.claim, other.claim)?.order ?? 0);

  const groups: { keys: string[]; claim: Claim; rank: number; decidedBy: Decider | null }[] = [];
  for (const [place, { key, claim }] of sorted.entries()) {
    const above = groups.at(-1);
    const difference = above === undefined ? null : firstDifference(above.claim, claim);
    if (above !== undefined && difference === null) above.keys.push(key);
    else groups.push({ keys: [key], claim, rank: place + 1, decidedBy: difference?.decider ?? null });
  }
  return groups.flatMap(({ keys, rank: shared, decidedBy }) =>
    keys.map((key) => ({
      ...{ key, rank: shared, decidedBy },
      tiedWith: keys.filter((other) => other !== key),
    })),
  );
}
