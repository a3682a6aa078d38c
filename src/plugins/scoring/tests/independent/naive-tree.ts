import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile, NodeFile } from '../../server/src/domain/grid/grid-file';
import { isPositive, NONE, over, plus, type Rational, rational, read, times, total } from './rational';

/** A node that knows where it stands. */
export interface Place {
  readonly node: NodeFile;
  readonly above: Place | null;
  readonly depth: number;
  /** What it adds up from: its children that are no bonus. */
  readonly parts: readonly Place[];
  readonly bonuses: readonly Place[];
}

function place(node: NodeFile, above: Place | null, depth: number): Place {
  const parts: Place[] = [];
  const bonuses: Place[] = [];
  const here: Place = { node, above, depth, parts, bonuses };
  for (const child of node.children ?? []) {
    (child.bonus === true ? bonuses : parts).push(place(child, here, depth + 1));
  }
  return here;
}

export const placesOf = (grid: GridFile): readonly Place[] => withAllBelow(place(grid.root, null, 0));

const withAllBelow = (here: Place): readonly Place[] => [
  here,
  ...[...here.parts, ...here.bonuses].flatMap(withAllBelow),
];

/** The node and all that it stands in. */
const upwards = (here: Place | null): readonly Place[] =>
  here === null ? [] : [here, ...upwards(here.above)];

/** The definitions of S1 to S3, each asked for a single node and answered from the grid and the decisions. */
export class Potentials {
  private readonly known = new Map<string, Rational>();

  constructor(
    private readonly grid: GridFile,
    private readonly dossier: DossierFile,
  ) {}

  /** S1 for all that stands below, whether it applies or not. */
  nominal(here: Place): Rational {
    if (here.node.scale === undefined) return total(here.parts.map((part) => this.nominal(part)));
    return upwards(here).reduce((points, { node }) => {
      const decision = this.dossier.applicability?.[node.code];
      return decision?.state === 'factor' ? times(points, read(decision.factor)) : points;
    }, read(here.node.weight));
  }

  /** S2: what has parts needs one that applies and is worth something. */
  private stands(here: Place): boolean {
    if (this.dossier.applicability?.[here.node.code]?.state === 'na') return false;
    if (here.node.scale !== undefined) return true;
    return here.parts.some((part) => this.stands(part) && isPositive(this.alone(part)));
  }

  /** A decision holds for all that stands below; that a parent has no points left says nothing of its parts. */
  applicable(here: Place): boolean {
    const decided = ({ node }: Place) => this.dossier.applicability?.[node.code]?.state === 'na';
    return this.stands(here) && !upwards(here).some(decided);
  }

  private redistributes({ depth }: Place): boolean {
    const { policy, fromDepth = 1 } = this.grid.redistribution ?? {};
    return policy !== 'none' && depth >= fromDepth;
  }

  /** What a node is worth before anything of its neighbours comes to it. */
  private alone(here: Place): Rational {
    if (here.node.scale !== undefined) return this.nominal(here);
    return total([
      ...here.parts.filter((part) => this.stands(part)).map((part) => this.alone(part)),
      ...(this.redistributes(here) ? [this.lost(here)] : []),
    ]);
  }

  private lost(here: Place): Rational {
    return total(here.parts.filter((part) => !this.stands(part)).map((part) => this.nominal(part)));
  }

  /** S3, from the root down: a part has its share of what its parent has. */
  potential(here: Place): Rational {
    const known = this.known.get(here.node.code);
    if (known !== undefined) return known;
    const found = this.findPotential(here);
    this.known.set(here.node.code, found);
    return found;
  }

  private findPotential(here: Place): Rational {
    if (!this.applicable(here)) return NONE;
    const { above } = here;
    if (above === null || here.node.bonus === true) return this.alone(here);
    if (!this.stands(above)) return NONE;
    return times(this.potential(above), over(this.afterRedistribution(here, above), this.alone(above)));
  }

  private afterRedistribution(here: Place, above: Place): Rational {
    const alone = this.alone(here);
    if (!this.redistributes(above) || !isPositive(alone)) return alone;
    const takers = above.parts.filter((part) => this.stands(part) && isPositive(this.alone(part)));
    const lost = this.lost(above);
    if (this.grid.redistribution?.policy === 'equal') {
      return plus(alone, over(lost, rational(BigInt(takers.length))));
    }
    const all = total(takers.map((part) => this.alone(part)));
    return times(alone, plus(rational(1n), over(lost, all)));
  }

  /** The nominal points below a node that do not apply. */
  notApplicable(here: Place): Rational {
    if (here.node.scale === undefined) return total(here.parts.map((part) => this.notApplicable(part)));
    return this.applicable(here) ? NONE : this.nominal(here);
  }
}
