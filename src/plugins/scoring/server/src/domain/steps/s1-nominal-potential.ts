import type { Dossier } from '../dossier/dossier';
import { type Exact, ONE, sum } from '../exact/exact';
import type { Grid } from '../grid/grid';
import type { Tell } from '../trace/trace';

/** Points by node, in the order of `Grid.nodes`. */
export type Points = readonly Exact[];

/**
 * S1: what each node is worth before anything is said not to apply. A criterion is worth its weight times the factors
 * decided on its path, anything else what its children are worth; a bonus adds nothing to what it stands in.
 */
export function nominalPotential(grid: Grid, { decisions }: Dossier, tell: Tell): Points {
  const factors: Exact[] = [];
  for (const { index, code, parent } of grid.nodes) {
    const decision = decisions.get(code);
    const above = parent === null ? ONE : (factors[parent.index] ?? ONE);
    factors[index] = decision?.state === 'factor' ? above.mul(decision.factor) : above;
  }

  const points: Exact[] = [];
  for (const { index, scale, weight, children } of grid.nodes.toReversed()) {
    points[index] =
      scale === null
        ? sum(children.map((child) => points[child.index] ?? ONE))
        : weight.mul(factors[index] ?? ONE);
  }

  for (const { index, code, weight } of grid.nodes) {
    const decision = decisions.get(code);
    const potential = points[index] ?? weight;
    if (decision?.state !== 'factor') continue;
    tell({ rule: 'S1', kind: 'factor', node: code, weight, factor: decision.factor, potential });
  }
  return points;
}
