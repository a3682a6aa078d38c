import type { Dossier } from '../dossier/dossier';
import { type Exact, isZero, sum, ZERO } from '../exact/exact';
import type { Grid, Node } from '../grid/grid';
import type { Tell } from '../trace/trace';
import type { Points } from './s1-nominal-potential';
import type { Applicable } from './s2-not-applicable';

/** What each node is worth for this dossier, and whether it applies, in the order of `Grid.nodes`. */
export interface Potential {
  readonly points: Points;
  readonly applies: Applicable;
}

/** What a neighbour receives of the lost points, besides its own. */
type Share = (own: Exact, all: { lost: Exact; total: Exact; count: number }) => Exact;

const SHARES: Readonly<Record<Grid['redistribution']['policy'], Share>> = {
  proportional: (own, { lost, total }) => own.mul(lost).div(total),
  equal: (_own, { lost, count }) => lost.div(count),
  none: () => ZERO,
};

/**
 * S3: the points of what does not apply go to its neighbours, from the bottom up, among the children of every node
 * that stands deep enough; what stands below a neighbour grows along. A parent left with nothing that is worth points
 * does not apply. Above that depth the whole is worth less.
 *
 * @param nominal what S1 answers.
 * @param standing what S2 answers.
 */
export function redistribute(
  grid: Grid,
  dossier: Dossier,
  { nominal, standing, tell }: { nominal: Points; standing: Applicable; tell: Tell },
): Potential {
  const points = nominal.map((value, index) => (standing[index] ? value : ZERO));
  const applies = [...standing];
  const at = (node: Node): Exact => points[node.index] ?? ZERO;

  const grow = (node: Node, factor: Exact): void => {
    points[node.index] = at(node).mul(factor);
    for (const child of node.children) if (applies[child.index]) grow(child, factor);
  };

  const share = (parent: Node): void => {
    const heirs = parent.children.filter((child) => applies[child.index] && !isZero(at(child)));
    if (heirs.length === 0) {
      applies[parent.index] = false;
      points[parent.index] = ZERO;
      tell({ rule: 'S3', kind: 'nothing-left', node: parent.code });
      return;
    }
    const deepEnough = parent.depth >= grid.redistribution.fromDepth;
    const policy = deepEnough ? grid.redistribution.policy : 'none';
    let worth = heirs.map(at);
    for (const { code, index } of parent.children.filter((child) => !applies[child.index])) {
      const decision = dossier.decisions.get(code);
      const reason = decision?.state === 'na' ? decision.reason : null;
      const lost = nominal[index] ?? ZERO;
      const all = { lost, total: sum(worth), count: heirs.length };
      const before = worth;
      worth = before.map((own) => own.add(SHARES[policy](own, all)));
      const to =
        policy === 'none' || isZero(lost)
          ? []
          : heirs.map((heir, place) => ({
              node: heir.code,
              from: before[place] ?? ZERO,
              to: worth[place] ?? ZERO,
            }));
      tell({ rule: 'S3', kind: 'redistributed', node: code, reason, points: lost, to });
    }
    for (const [place, heir] of heirs.entries()) {
      const to = worth[place] ?? ZERO;
      if (!to.equals(at(heir))) grow(heir, to.div(at(heir)));
    }
    points[parent.index] = sum(parent.children.map(at));
  };

  for (const node of grid.nodes.toReversed()) {
    if (node.scale === null && applies[node.index]) share(node);
  }
  return { points, applies };
}
