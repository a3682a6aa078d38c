import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import { errorsOfInput, errorsOfMarks } from './naive-errors';
import type { Asked } from './naive-gates';
import { levelsOf, overBudget } from './naive-levels';
import type { NodeOutcome, Outcome } from './naive-outcome';
import { marksOf, unitsOf } from './naive-panel';
import { Points } from './naive-sheet';
import { type Place, Potentials, placesOf } from './naive-tree';
import * as q from './rational';

/** Either every error of which one may be answered, or the score. */
export type Naive =
  | { readonly errors: readonly string[] }
  | { readonly errors: null; readonly outcome: Outcome };

/** All that is known of a dossier: its potentials, and its points of each set of unit values. */
class Scored {
  readonly tree: Potentials;
  readonly places: readonly Place[];
  readonly byCode: ReadonlyMap<string, Place>;
  private readonly one: Points;
  private readonly views: readonly Points[];

  constructor(
    grid: GridFile,
    private readonly dossier: DossierFile,
  ) {
    this.tree = new Potentials(grid, dossier);
    this.places = placesOf(grid);
    this.byCode = new Map(this.places.map((here) => [here.node.code, here]));
    const criteria = this.places.filter(
      (here) => here.node.scale !== undefined && this.tree.applicable(here),
    );
    const [first, ...others] = unitsOf(grid, dossier, criteria);
    this.one = new Points(this.tree, this.byCode, first);
    this.views = [this.one, ...others.map((units) => new Points(this.tree, this.byCode, units))];
  }

  /** A figure of the panel: where each sheet has its own, the median of them. */
  middle(figure: (points: Points) => q.Rational): q.Rational {
    return q.median(this.views.map(figure));
  }

  ratio(here: Place): q.Rational | null {
    return this.one.known(here) ? this.middle((points) => points.ratio(here)) : null;
  }

  node(here: Place): Omit<NodeOutcome, 'assessable'> {
    const potential = this.tree.potential(here);
    const obtained = this.middle((points) => points.obtained(here));
    const uncapped = this.middle((points) => points.uncapped(here));
    const unassessed = this.one.unassessed(here);
    const ratio = this.ratio(here);
    return {
      applicable: this.tree.applicable(here),
      potential: q.text(potential),
      obtained: q.text(obtained),
      capped: q.text(q.minus(uncapped, obtained)),
      missed: q.text(q.minus(potential, q.plus(uncapped, unassessed))),
      unassessed: q.text(unassessed),
      ratio: ratio === null ? null : q.text(ratio),
    };
  }

  /** Of what is not known, a gate takes the least that it can be. */
  asked(code: string): Asked {
    const here = this.byCode.get(code);
    if (here === undefined) throw new Error(`There is no ${code}.`);
    const ratio = this.ratio(here);
    const { scale } = here.node;
    const isMarked = scale !== undefined && ratio !== null;
    return {
      applicable: this.tree.applicable(here),
      potential: this.tree.potential(here),
      ratio: ratio ?? q.NONE,
      median: isMarked ? q.median(marksOf(code, this.dossier)) : q.read(scale?.min ?? '0'),
    };
  }
}

/**
 * The score of a dossier, from the words of `parvis-score/1` alone: each figure from its definition, without order,
 * trace or hash, and without a line of the engine.
 */
export function naiveScore(grid: GridFile, dossier: DossierFile, partial: boolean): Naive {
  const input = errorsOfInput(grid, dossier);
  if (input.length > 0) return { errors: input };
  const scored = new Scored(grid, dossier);
  const { tree, places } = scored;
  const [root] = places;
  if (root === undefined || !q.isPositive(tree.potential(root))) return { errors: ['NOTHING_APPLICABLE'] };
  const marks = errorsOfMarks(grid, dossier, tree);
  if (!partial && marks.length > 0) return { errors: marks };

  const bonuses = places.filter(({ node }) => node.bonus === true);
  const hundredth = q.over(tree.potential(root), q.rational(100n));
  const most = grid.bonusCap === undefined ? null : q.times(q.read(grid.bonusCap), hundredth);
  const points = scored.middle((one) => q.plus(one.obtained(root), one.bonus(root, bonuses, most)));
  const score = q.over(points, hundredth);
  const over = overBudget(grid, root, tree);
  const nodes = places.map((here): [string, NodeOutcome] => {
    const assessable = root.parts.includes(here) ? !over.includes(here) : null;
    return [here.node.code, { ...scored.node(here), assessable }];
  });
  return {
    errors: null,
    outcome: {
      score: q.text(score),
      points: q.text(points),
      bonus: q.text(
        q.minus(
          points,
          scored.middle((one) => one.obtained(root)),
        ),
      ),
      nodes: Object.fromEntries(nodes),
      ...levelsOf(grid, dossier, { score, over, tree, about: (code) => scored.asked(code) }),
    },
  };
}
