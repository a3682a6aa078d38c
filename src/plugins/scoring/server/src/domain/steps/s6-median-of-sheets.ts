import { type Exact, ZERO } from '../exact/exact';
import { median } from '../exact/middle';
import type { Grid } from '../grid/grid';
import type { Tally, View } from './s6-points';

/**
 * S5 and S6 where each sheet has a score of its own: a node has the median of the sheets' ratios, so that here the
 * children need not add up to their parent. What was capped is what the caps took from the median.
 */
export function medianOfSheets({ nodes }: Grid, views: readonly View[]): readonly Tally[] {
  return nodes.map(({ index }): Tally => {
    const own = views.flatMap(({ tallies }) => tallies[index] ?? []);
    const middle = (pick: (tally: Tally) => Exact): Exact => median(own.map(pick));
    const [first] = own;
    const { potential = ZERO, unassessed = ZERO } = first ?? {};
    const obtained = middle((tally) => tally.obtained);
    const raw = middle((tally) => tally.obtained.add(tally.capped));
    const ratios = own.flatMap(({ ratio }) => ratio ?? []);
    return {
      ...{ potential, obtained, unassessed },
      capped: raw.sub(obtained),
      missed: potential.sub(raw).sub(unassessed),
      ratio: ratios.length === 0 ? null : median(ratios),
    };
  });
}
