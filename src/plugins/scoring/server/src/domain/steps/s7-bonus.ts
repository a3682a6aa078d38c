import { type Exact, HUNDRED, least, sum, ZERO } from '../exact/exact';
import type { Grid } from '../grid/grid';
import type { View } from './s6-points';

/** The points of a view. */
export interface Total {
  /** What the root obtained, bonus apart. */
  readonly base: Exact;
  readonly bonus: Exact;
  readonly points: Exact;
}

/**
 * S7: a bonus adds points and no potential: at most the cap of the grid, and never more than the root is worth.
 */
export function addBonus({ root, bonuses, bonusCap }: Grid, { tallies }: View): Total {
  const { obtained: base = ZERO, potential = ZERO } = tallies[root.index] ?? {};
  const offered = sum(bonuses.map(({ index }) => tallies[index]?.obtained ?? ZERO));
  const capped = bonusCap === null ? offered : least(offered, potential.mul(bonusCap).div(HUNDRED));
  const bonus = least(capped, potential.sub(base));
  return { base, bonus, points: base.add(bonus) };
}
