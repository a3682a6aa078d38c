import type { Place, Potentials } from './naive-tree';
import { equal, isPositive, least, minus, NONE, over, type Rational, times, total } from './rational';

/** The unit value of each criterion that has one, by code. */
export type Units = ReadonlyMap<string, Rational>;

/** What one set of unit values comes to: S6, each figure from its definition. */
export class Points {
  private readonly ratios = new Map<string, Rational>();

  constructor(
    private readonly tree: Potentials,
    private readonly places: ReadonlyMap<string, Place>,
    private readonly units: Units,
  ) {}

  /** What the marks give where nothing caps. */
  uncapped(here: Place): Rational {
    if (here.node.scale === undefined) return total(here.parts.map((part) => this.uncapped(part)));
    return times(this.tree.potential(here), this.units.get(here.node.code) ?? NONE);
  }

  unassessed(here: Place): Rational {
    if (here.node.scale === undefined) return total(here.parts.map((part) => this.unassessed(part)));
    return this.units.has(here.node.code) ? NONE : this.tree.potential(here);
  }

  /** Whether anything is known of a node: a criterion has a value, a parent points that are assessed. */
  known(here: Place): boolean {
    if (!this.tree.applicable(here)) return false;
    if (here.node.scale !== undefined) return this.units.has(here.node.code);
    return !equal(this.unassessed(here), this.tree.potential(here));
  }

  /** The share of its points before any cap of what a node stands in. */
  ratio(here: Place): Rational {
    const known = this.ratios.get(here.node.code);
    if (known !== undefined) return known;
    const ceiling = this.ceiling(here);
    const found = ceiling === null ? this.own(here) : least(this.own(here), ceiling);
    this.ratios.set(here.node.code, found);
    return found;
  }

  private own(here: Place): Rational {
    if (here.node.scale !== undefined) return this.units.get(here.node.code) ?? NONE;
    if (!this.tree.applicable(here)) return NONE;
    return over(total(here.parts.map((part) => this.kept(part))), this.tree.potential(here));
  }

  private kept(here: Place): Rational {
    return times(this.ratio(here), this.tree.potential(here));
  }

  private ceiling({ node: { capBy } }: Place): Rational | null {
    const other = capBy === undefined ? undefined : this.places.get(capBy);
    if (other === undefined || !this.known(other)) return null;
    const potential = this.tree.potential(other);
    if (!isPositive(potential)) return this.ratio(other);
    return over(total([this.kept(other), this.unassessed(other)]), potential);
  }

  /** From the root down: a part has the share of its parent’s points that it brought. */
  obtained(here: Place): Rational {
    const kept = this.kept(here);
    if (here.above === null || here.node.bonus === true || !isPositive(kept)) return kept;
    const brought = total(here.above.parts.map((part) => this.kept(part)));
    return over(times(this.obtained(here.above), kept), brought);
  }

  /** S7: the points of all bonuses, under their cap and what the whole leaves room for. */
  bonus(root: Place, bonuses: readonly Place[], most: Rational | null): Rational {
    const all = total(bonuses.map((here) => this.obtained(here)));
    const room = minus(this.tree.potential(root), this.obtained(root));
    return least(most === null ? all : least(all, most), room);
  }
}
