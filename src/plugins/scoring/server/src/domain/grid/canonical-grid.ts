import { reduced } from '../exact/exact';
import type { GateFile, GridFile, LevelFile, NodeFile, ScaleFile } from './grid-file';

const canonicalScale = ({ min, max, step, descriptors = {} }: ScaleFile) => ({
  min: reduced(min),
  max: reduced(max),
  step: step === undefined ? null : reduced(step),
  descriptors: Object.fromEntries(Object.entries(descriptors).map(([mark, words]) => [reduced(mark), words])),
});

const canonicalNode = (node: NodeFile): object => ({
  code: node.code,
  label: node.label ?? '',
  help: node.help ?? '',
  weight: reduced(node.weight),
  children: node.children?.map(canonicalNode) ?? null,
  scale: node.scale === undefined ? null : canonicalScale(node.scale),
  notApplicable: node.notApplicable ?? 'instruction',
  evidence: node.evidence ?? null,
  bonus: node.bonus ?? false,
  capBy: node.capBy ?? null,
  lens: node.lens ?? null,
});

function canonicalGate(gate: GateFile): object {
  if (gate.kind === 'any') return { kind: 'any', of: gate.of.map(canonicalGate) };
  const { kind, code, requireApplicable = false } = gate;
  return {
    ...{ kind, code, requireApplicable },
    atLeast: gate.kind === 'evidence' ? null : reduced(gate.atLeast),
  };
}

const canonicalLevel = ({ code, label = '', threshold, strict = false, gates = [] }: LevelFile) => ({
  ...{ code, label, threshold: reduced(threshold), strict },
  gates: gates.map(canonicalGate),
});

/**
 * A grid as it is hashed: what is left out stands there as what holds then, numbers are reduced. Two files that mean
 * the same have the same hash; one word of a help text that differs is another grid.
 */
export const canonicalGrid = (grid: GridFile): object => ({
  ...{ code: grid.code, version: grid.version, label: grid.label ?? '' },
  root: canonicalNode(grid.root),
  redistribution: {
    policy: grid.redistribution?.policy ?? 'proportional',
    fromDepth: grid.redistribution?.fromDepth ?? 1,
  },
  panel: {
    aggregation: grid.panel?.aggregation ?? 'criterion-median',
    trim: grid.panel?.trim ?? null,
    quorum: grid.panel?.quorum ?? 1,
  },
  naBudget: reduced(grid.naBudget ?? '1/2'),
  bonusCap: grid.bonusCap === undefined ? null : reduced(grid.bonusCap),
  levels: grid.levels?.map(canonicalLevel) ?? [],
  decimals: grid.decimals ?? 2,
});
