import { type Exact, isZero, ONE, sum, ZERO } from '../exact/exact';
import type { Grid, Node } from '../grid/grid';
import type { Potential } from './s3-redistribution';
import type { UnitValues } from './s5-panel';

/** What a node has in one view; its potential is obtained + capped + missed + unassessed. */
export interface Tally {
  readonly potential: Exact;
  readonly obtained: Exact;
  /** What caps took away, of it and of what stands in it. */
  readonly capped: Exact;
  readonly missed: Exact;
  readonly unassessed: Exact;
  /** The share of its potential after its own cap; null where none of it is assessed. */
  readonly ratio: Exact | null;
}

/** A cap that took something away. */
export interface Capping {
  readonly node: Node;
  readonly by: Node;
  readonly from: Exact;
  readonly to: Exact;
}

export interface View {
  /** In the order of `Grid.nodes`. */
  readonly tallies: readonly Tally[];
  readonly cappings: readonly Capping[];
}

/** What is known of a node while the caps are being worked out. */
interface Sketch {
  /** Without any cap. */
  readonly raw: Exact;
  /** With the caps on it and below it. */
  readonly obtained: Exact;
  readonly unassessed: Exact;
  readonly ratio: Exact | null;
  /** How much of what stands below is left by the cap on it. */
  readonly left: Exact;
}

const NOTHING: Sketch = { raw: ZERO, obtained: ZERO, unassessed: ZERO, ratio: null, left: ONE };

/**
 * How far up what is capped may reach. What is not assessed yet may still be obtained, so it caps nothing.
 *
 * @returns null when nothing is known of what caps.
 */
function reachOf({ obtained, unassessed, ratio }: Sketch, potential: Exact): Exact | null {
  return isZero(potential) ? ratio : obtained.add(unassessed).div(potential);
}

function sketchOf(
  { scale, children, code }: Node,
  potential: Exact,
  { units, sketches }: { units: UnitValues; sketches: readonly Sketch[] },
): Sketch {
  if (scale !== null) {
    const unit = units.get(code);
    if (unit === undefined) return { ...NOTHING, unassessed: potential };
    const raw = potential.mul(unit);
    return { ...NOTHING, raw, obtained: raw, ratio: unit };
  }
  const below = children.map(({ index }) => sketches[index] ?? NOTHING);
  const obtained = sum(below.map((child) => child.obtained));
  const unassessed = sum(below.map((child) => child.unassessed));
  return {
    ...{ raw: sum(below.map((child) => child.raw)), obtained, unassessed, left: ONE },
    ratio: unassessed.equals(potential) ? null : obtained.div(potential),
  };
}

/**
 * S6: a criterion obtains its potential times its unit value, and parents add up. What is capped by another code is
 * never better than that one; what stands below it shrinks along, and the difference is counted as capped.
 *
 * @param units the unit values of the criteria, of the whole panel or of one sheet.
 */
export function countPoints(grid: Grid, { points, applies }: Potential, units: UnitValues): View {
  const sketches: Sketch[] = grid.nodes.map(() => NOTHING);
  const cappings: Capping[] = [];
  const potentialOf = ({ index }: Node): Exact => points[index] ?? ZERO;

  for (const node of grid.capOrder) {
    if (!applies[node.index]) continue;
    const own = sketchOf(node, potentialOf(node), { units, sketches });
    sketches[node.index] = own;
    const by = node.capBy === null ? undefined : grid.byCode.get(node.capBy);
    if (by === undefined || own.ratio === null || !applies[by.index]) continue;
    const to = reachOf(sketches[by.index] ?? NOTHING, potentialOf(by));
    if (to === null || own.ratio.lte(to)) continue;
    const left = to.div(own.ratio);
    sketches[node.index] = { ...own, obtained: own.obtained.mul(left), ratio: to, left };
    cappings.push({ node, by, from: own.ratio, to });
  }

  const left: Exact[] = [];
  const tallies = grid.nodes.map((node): Tally => {
    const { raw, obtained, unassessed, ratio } = sketches[node.index] ?? NOTHING;
    const above = node.parent === null || node.bonus !== node.parent.bonus ? ONE : left[node.parent.index];
    const kept = above ?? ONE;
    left[node.index] = kept.mul(sketches[node.index]?.left ?? ONE);
    const final = obtained.mul(kept);
    const potential = potentialOf(node);
    return {
      ...{ potential, obtained: final, capped: raw.sub(final), unassessed, ratio },
      missed: potential.sub(raw).sub(unassessed),
    };
  });
  return { tallies, cappings };
}
