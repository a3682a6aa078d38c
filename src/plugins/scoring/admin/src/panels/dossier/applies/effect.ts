import { decidedOn } from '../../../../../server/src/domain/desk/criteria';
import type { DecisionFile } from '../../../../../server/src/domain/dossier/dossier-file';
import { errorSentence } from '../../../../../server/src/domain/error-sentences';
import type { Figure } from '../../../../../server/src/domain/exact/figure';
import type { Sentence } from '../../../../../server/src/domain/exact/in-words';
import type { Grid } from '../../../../../server/src/domain/grid/grid';
import type { GridFile, NodeFile } from '../../../../../server/src/domain/grid/grid-file';
import { readGrid } from '../../../../../server/src/domain/grid/read-grid';
import { score } from '../../../../../server/src/domain/score';
import { nodesOf } from '../../../grid-nodes';
import { labelOf } from '../../../sheet/criteria/criteria';

/** What was decided about the nodes of a dossier, by code. */
export type Decisions = Readonly<Record<string, DecisionFile>>;

/** What a node is worth before and after; null where it does not apply. */
export interface Shift {
  readonly code: string;
  readonly label: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

export interface Effect {
  /** The nodes that are worth something else, in the order of the grid. */
  readonly shifts: readonly Shift[];
  /** The pillars of which too much does not apply for a level to be granted. */
  readonly unassessable: readonly string[];
}

/** What follows from decisions; or why they cannot be. */
export type Foreseen =
  | { readonly ok: true; readonly effect: Effect }
  | { readonly ok: false; readonly sentence: Sentence };

/** What every node is worth, before any mark. */
function worth(grid: Grid, decisions: Decisions) {
  const decided = decidedOn(grid, { applicability: decisions });
  return decided.ok ? score(grid, decided.value, { partial: true }) : decided;
}

const isSame = (one: Figure | null, other: Figure | null): boolean =>
  one === other || (one !== null && other !== null && one.n === other.n && one.d === other.d);

/** What changes in what a dossier can obtain when other decisions are taken; the server reckons with the same engine. */
export function effectOf(file: GridFile, before: Decisions, after: Decisions): Foreseen {
  const grid = readGrid(file);
  if (!grid.ok) return { ok: false, sentence: errorSentence(grid.error) };
  const then = worth(grid.value, after);
  if (!then.ok) return { ok: false, sentence: errorSentence(then.error) };
  const now = worth(grid.value, before);
  const known = now.ok ? now.value.nodes : {};
  const potential = (nodes: typeof then.value.nodes, code: string): Figure | null =>
    nodes[code]?.applicable === true ? nodes[code].potential : null;
  const nodes = nodesOf(file.root);
  const shifts = nodes.map((node) => ({
    ...{ code: node.code, label: labelOf(node) },
    before: potential(known, node.code),
    after: potential(then.value.nodes, node.code),
  }));
  return {
    ok: true,
    effect: {
      shifts: shifts.filter((shift) => !isSame(shift.before, shift.after)),
      unassessable: nodes
        .filter(({ code }) => then.value.nodes[code]?.assessable === false)
        .map((node) => labelOf(node)),
    },
  };
}

/** A node about which something can be decided: not the root, without which there is no score. */
export interface Decidable {
  readonly node: NodeFile;
  /** Of a pillar: 1. */
  readonly depth: number;
  /** Whether the grid lets it, and all that it contains, not apply. */
  readonly mayBeNotApplicable: boolean;
}

/** The nodes that can be decided on, parents before their children. */
export function decidablesOf({ root }: GridFile): readonly Decidable[] {
  const mayGo = (node: NodeFile): boolean =>
    node.notApplicable !== 'forbidden' && (node.children ?? []).every(mayGo);
  const below = (node: NodeFile, depth: number): readonly Decidable[] =>
    (node.children ?? []).flatMap((child) => [
      { node: child, depth, mayBeNotApplicable: mayGo(child) },
      ...below(child, depth + 1),
    ]);
  return below(root, 1);
}

/** The decisions with one more, or one written anew. */
export const withDecision = (decisions: Decisions, code: string, decision: DecisionFile): Decisions => ({
  ...decisions,
  [code]: decision,
});

/** The decisions without one: the node applies as the grid says. */
export const withoutDecision = (decisions: Decisions, code: string): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([decided]) => decided !== code));

/** A factor that somebody has written, from 0 to 1 with a decimal comma or point; null when it is none. */
export function writtenFactor(text: string): string | null {
  const factor = text.trim().replace(',', '.');
  return /^(?:0(?:\.\d{1,10})?|1(?:\.0{1,10})?)$/.test(factor) ? factor : null;
}
