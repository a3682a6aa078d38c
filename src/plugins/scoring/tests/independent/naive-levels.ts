import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import { type Asked, ask, type Missing } from './naive-gates';
import type { Outcome } from './naive-outcome';
import type { Place, Potentials } from './naive-tree';
import { below, type Rational, read, text, times } from './rational';

/** The pillars of which too much does not apply: S3. */
export function overBudget(grid: GridFile, root: Place, tree: Potentials): readonly Place[] {
  const budget = read(grid.naBudget ?? '1/2');
  return root.parts.filter((pillar) =>
    below(times(budget, read(pillar.node.weight)), tree.notApplicable(pillar)),
  );
}

/** S9 */
export function levelsOf(
  grid: GridFile,
  dossier: DossierFile,
  facts: {
    readonly score: Rational;
    readonly over: readonly Place[];
    readonly tree: Potentials;
    readonly about: (code: string) => Asked;
  },
): Pick<Outcome, 'assessable' | 'levelByScore' | 'levelGranted' | 'blockers'> {
  const { score, over, tree, about } = facts;
  const reached = (grid.levels ?? []).filter(({ threshold, strict }) =>
    strict === true ? below(read(threshold), score) : !below(score, read(threshold)),
  );
  const closed = reached.map(({ code: level, gates = [] }) =>
    gates.flatMap((gate): Missing[] => {
      const answer = ask(gate, dossier, about);
      return typeof answer === 'object' ? [{ level, ...answer }] : [];
    }),
  );
  const granted = reached.filter((_level, index) => closed.slice(0, index + 1).flat().length === 0);
  const budget = read(grid.naBudget ?? '1/2');
  const unassessable = over.map((pillar) => ({
    ...{ level: '', kind: 'na-budget', code: pillar.node.code },
    has: text(tree.notApplicable(pillar)),
    atMost: text(times(budget, read(pillar.node.weight))),
  }));
  return {
    assessable: over.length === 0,
    levelByScore: reached.at(-1)?.code ?? null,
    levelGranted: over.length === 0 ? (granted.at(-1)?.code ?? null) : null,
    blockers: [...unassessable, ...closed.flat()],
  };
}
