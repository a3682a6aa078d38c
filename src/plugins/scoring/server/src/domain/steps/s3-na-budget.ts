import { type Exact, isZero, sum, ZERO } from '../exact/exact';
import { type Grid, type Node, pillarsOf } from '../grid/grid';
import type { Tell } from '../trace/trace';
import type { Points } from './s1-nominal-potential';
import type { Applicable } from './s2-not-applicable';

/** A pillar of which too much does not apply for a level to be granted. */
export interface OverBudget {
  readonly pillar: Node;
  /** Nominal points that do not apply. */
  readonly points: Exact;
  /** How many might not have applied. */
  readonly budget: Exact;
}

/** The pillar that a node stands in, itself when it is one. */
const pillarOf = (node: Node): Node =>
  node.depth <= 1 || node.parent === null ? node : pillarOf(node.parent);

/** S3, its limit: of a pillar, no more points than the budget of the grid may be said not to apply. */
export function overBudget(
  grid: Grid,
  { nominal, applies, tell }: { nominal: Points; applies: Applicable; tell: Tell },
): readonly OverBudget[] {
  const gone = grid.criteria.filter(({ index }) => !applies[index] && !isZero(nominal[index] ?? ZERO));
  if (gone.length === 0) return [];
  return pillarsOf(grid).flatMap((pillar) => {
    const lost = gone.filter((criterion) => pillarOf(criterion) === pillar && !criterion.bonus);
    const points = sum(lost.map(({ index }) => nominal[index] ?? ZERO));
    const budget = pillar.weight.mul(grid.naBudget);
    if (points.lte(budget)) return [];
    tell({ rule: 'S3', kind: 'over-budget', node: pillar.code, points, budget });
    return [{ pillar, points, budget }];
  });
}
