import type { Dossier } from '../../server/src/domain/dossier/dossier';
import type { DecisionFile, DossierFile } from '../../server/src/domain/dossier/dossier-file';
import { readDossier } from '../../server/src/domain/dossier/read-dossier';
import { type Exact, exact, sum, written } from '../../server/src/domain/exact/exact';
import type { Grid, Node } from '../../server/src/domain/grid/grid';
import type { GridFile, NodeFile, ScaleFile } from '../../server/src/domain/grid/grid-file';
import { readGrid } from '../../server/src/domain/grid/read-grid';
import type { ScoreResult } from '../../server/src/domain/result';
import { score } from '../../server/src/domain/score';
import type { Checked, ScoringError } from '../../server/src/domain/scoring-error';
import type { Fact, Tell } from '../../server/src/domain/trace/trace';

/** What was checked and is right; a test that meets an error here fails with it. */
export function rightOf<Value>(checked: Checked<Value>): Value {
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

/** What is wrong; null when nothing is. */
export const errorOf = <Value>(checked: Checked<Value>): ScoringError | null =>
  checked.ok ? null : checked.error;

const FOUR: ScaleFile = { min: '0', max: '4' };

/** A criterion, marked from 0 to 4 unless said otherwise. */
export const criterion = (code: string, weight: string, more: Partial<NodeFile> = {}): NodeFile => ({
  ...{ code, weight, scale: FOUR },
  ...more,
});

/** A pillar or a group, as heavy as what it contains, bonuses apart. */
export function group(
  code: string,
  children: readonly NodeFile[],
  more: Partial<NodeFile> = {},
): NodeFile & { readonly children: readonly NodeFile[] } {
  const counted = children.filter(({ bonus }) => bonus !== true);
  const weight = written(sum(counted.map((child) => exact(child.weight))));
  return { code, weight, ...more, children };
}

/** A grid with the root R; nothing is limited or asked for unless said. */
export const gridFile = (
  children: readonly NodeFile[],
  settings: Omit<Partial<GridFile>, 'root'> = {},
): GridFile => ({ code: 'G', version: '1', naBudget: '1', ...settings, root: group('R', children) });

export const grid = (...file: Parameters<typeof gridFile>): Grid => rightOf(readGrid(gridFile(...file)));

/** What a dossier is made of, in few words. */
interface InFewWords {
  /** What does not apply, each for the reason « hors compétence ». */
  readonly na?: readonly string[];
  readonly factors?: Readonly<Record<string, string>>;
  /** One entry a juror, named J1, J2 and so on. */
  readonly marks?: readonly Readonly<Record<string, string | null>>[];
  /** Jurors by their place, from 1, who were recused. */
  readonly recused?: readonly number[];
  readonly accepted?: readonly string[];
}

export function dossierFile({
  na = [],
  factors = {},
  marks = [],
  recused = [],
  accepted = [],
}: InFewWords): DossierFile {
  const decisions: [string, DecisionFile][] = [
    ...na.map((code): [string, DecisionFile] => [code, { state: 'na', reason: 'hors compétence' }]),
    ...Object.entries(factors).map(([code, factor]): [string, DecisionFile] => [
      code,
      { state: 'factor', factor },
    ]),
  ];
  return {
    applicability: Object.fromEntries(decisions),
    sheets: marks.map((given, place) => ({
      ...{ juror: `J${place + 1}`, excluded: recused.includes(place + 1), marks: given },
    })),
    evidence: Object.fromEntries(accepted.map((code) => [code, 'accepted'])),
  };
}

export const dossier = (on: Grid, words: InFewWords): Dossier => rightOf(readDossier(dossierFile(words), on));

/** What a dossier obtains on a grid. */
export const scored = (on: Grid, words: InFewWords, options?: { partial?: boolean }): ScoreResult =>
  rightOf(score(on, dossier(on, words), options));

/** A node of a grid that has it. */
export function nodeOf({ byCode }: Grid, code: string): Node {
  const node = byCode.get(code);
  if (node === undefined) throw new Error(`The grid has no ${code}.`);
  return node;
}

/** Values that stand in the order of `Grid.nodes`, by code. */
export const byCode = <Value, Shown>(
  { nodes }: Grid,
  values: readonly Value[],
  show: (value: Value) => Shown,
): Record<string, Shown> =>
  Object.fromEntries(
    nodes.flatMap(({ code, index }) => {
      const value = values[index];
      return value === undefined ? [] : [[code, show(value)]];
    }),
  );

/** Points by code, written. */
export const pointsByCode = (on: Grid, points: readonly Exact[]): Record<string, string> =>
  byCode(on, points, written);

/** Takes note of what is told. */
export function listener(): { readonly facts: Fact[]; readonly tell: Tell } {
  const facts: Fact[] = [];
  return { facts, tell: (fact) => facts.push(fact) };
}
