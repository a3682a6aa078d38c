import type { GateFile } from '../../server/src/domain/grid/grid-file';
import type { Missing } from './naive-gates';
import type { Naive } from './naive-score';
import type { RandomCase } from './random-cases';
import { nodesOf } from './random-grid';
import { below, read } from './rational';

const flat = (gates: readonly GateFile[]): readonly GateFile[] =>
  gates.flatMap((gate) => [gate, ...(gate.kind === 'any' ? flat(gate.of) : [])]);

const isAnyInAny = (gate: GateFile) => gate.kind === 'any' && gate.of.some(({ kind }) => kind === 'any');

const kindsOf = (missing: Missing): readonly string[] => {
  const { kind, of, unit } = missing;
  const own = `blocked by ${String(kind)}${typeof unit === 'string' ? ` in ${unit}` : ''}`;
  return [own, ...(Array.isArray(of) ? of.flatMap(kindsOf) : [])];
};

/** What a grid and a dossier ask of the algorithm. */
function asked({ grid, dossier, partial }: RandomCase): readonly string[] {
  const { redistribution, panel, levels = [] } = grid;
  const nodes = nodesOf(grid.root);
  const gates = flat(levels.flatMap((level) => level.gates ?? []));
  const inForce = dossier.sheets.filter(({ excluded }) => excluded !== true);
  const marks = inForce.flatMap((sheet) => Object.values(sheet.marks));
  const happens: readonly (readonly [string, boolean])[] = [
    [`fromDepth ${redistribution?.fromDepth}`, true],
    [`${panel?.aggregation}${panel?.trim ?? ''}`, true],
    [`${panel?.aggregation} of an even panel`, inForce.length % 2 === 0 && inForce.length > 0],
    ['a quorum', (panel?.quorum ?? 1) > 1],
    ['partial', partial],
    ['an excluded sheet', inForce.length < dossier.sheets.length],
    ['an abstention', marks.includes(null)],
    ['a root that is a criterion', grid.root.scale !== undefined],
    ['a cap', nodes.some(({ capBy }) => capBy !== undefined)],
    ['a bonus', nodes.some(({ bonus }) => bonus === true)],
    ['a bonus with children', nodes.some(({ bonus, children }) => bonus === true && children !== undefined)],
    ['a cap on bonuses', grid.bonusCap !== undefined],
    ['no cap on bonuses', grid.bonusCap === undefined],
    ['a weight of 0', nodes.some(({ weight }) => weight === '0')],
    ['a scale from below 0', nodes.some(({ scale }) => scale?.min.startsWith('-'))],
    ['a scale without steps', nodes.some(({ scale }) => scale !== undefined && scale.step === undefined)],
    ['a budget of its own', grid.naBudget !== undefined],
    ['a strict level', levels.some(({ strict }) => strict === true)],
    ['an any in an any', gates.some(isAnyInAny)],
    ['a gate that requires', gates.some((gate) => 'requireApplicable' in gate && gate.requireApplicable)],
    ...gates.map((gate): [string, boolean] => [`a gate of ${gate.kind}`, true]),
  ];
  const decisions = Object.entries(dossier.applicability ?? {}).map(
    ([code, decision]) =>
      `${decision.state}${decision.state === 'na' ? ` at depth ${code.split('.').length - 1}` : ` ${decision.factor}`}`,
  );
  return [
    `policy ${redistribution?.policy}`,
    ...happens.flatMap(([name, happened]) => (happened ? [name] : [])),
    ...decisions,
  ];
}

/** What the algorithm did with them. */
function done(naive: Naive): readonly string[] {
  if (naive.errors !== null) return naive.errors.map((error) => error.split(' ')[0] ?? '');
  const { nodes, levelByScore, levelGranted, assessable, blockers, bonus, score } = naive.outcome;
  const all = Object.values(nodes);
  const happens: readonly (readonly [string, boolean])[] = [
    ['capped', all.some(({ capped }) => below(read('0'), read(capped)))],
    ['bonus counted', bonus !== '0/1'],
    ['everything obtained', score === '100/1'],
    ['nothing known of a node', all.some(({ applicable, ratio }) => applicable && ratio === null)],
    ['partly unassessed', all.some(({ unassessed, ratio }) => unassessed !== '0/1' && ratio !== null)],
    ['not assessable', !assessable],
    ['granted', levelGranted !== null],
    ['granted below the score', levelGranted !== null && levelGranted !== levelByScore],
    ['no level', levelByScore === null],
  ];
  return [
    'scored',
    ...happens.flatMap(([name, happened]) => (happened ? [name] : [])),
    ...blockers.flatMap(kindsOf),
  ];
}

/** Counts in how many cases each thing happened. */
export function count(counts: Map<string, number>, one: RandomCase, naive: Naive): void {
  for (const name of new Set([...asked(one), ...done(naive)])) counts.set(name, (counts.get(name) ?? 0) + 1);
}
