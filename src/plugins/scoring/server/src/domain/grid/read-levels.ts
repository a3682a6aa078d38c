import { type Exact, exact, HUNDRED, ONE, written, ZERO } from '../exact/exact';
import { type Checked, pointerTo, right, type ScoringError, wrong } from '../scoring-error';
import type { Gate, Level, Node } from './grid';
import type { GateFile, LevelFile } from './grid-file';

/** Says so when a number is not between two others, both allowed. */
export function outOfRange(
  found: Exact,
  [from, to]: readonly [Exact, Exact],
  path: string,
): ScoringError | null {
  if (found.gte(from) && found.lte(to)) return null;
  const range = { found: written(found), from: written(from), to: written(to) };
  return { file: 'grid', path, code: 'OUT_OF_RANGE', ...range };
}

interface Place {
  readonly byCode: ReadonlyMap<string, Node>;
  readonly level: string;
  readonly path: string;
}

/** Reads what a level asks for besides the score. */
function readGate(file: GateFile, { byCode, level, path }: Place): Checked<Gate> {
  if (file.kind === 'any') {
    const gates: Gate[] = [];
    for (const [index, one] of file.of.entries()) {
      const gate = readGate(one, { byCode, level, path: `${path}${pointerTo('of', index)}` });
      if (!gate.ok) return gate;
      gates.push(gate.value);
    }
    return right({ kind: 'any', of: gates });
  }
  const at = { file: 'grid', path: `${path}/code`, node: file.code } as const;
  const node = byCode.get(file.code);
  if (node === undefined) return wrong({ ...at, code: 'UNKNOWN_CODE' });
  if (node.bonus) return wrong({ ...at, code: 'BONUS_OPENS_GATE', level });
  const asked = { node, requireApplicable: file.requireApplicable ?? false };
  if (file.kind === 'evidence') return right({ kind: 'evidence', ...asked });
  if (file.kind === 'median' && node.scale === null)
    return wrong({ ...at, code: 'GATE_NOT_ON_CRITERION', level });
  const atLeast = exact(file.atLeast);
  const range =
    file.kind === 'median' && node.scale !== null ? [node.scale.min, node.scale.max] : [ZERO, ONE];
  const [from = ZERO, to = ONE] = range;
  const stray = outOfRange(atLeast, [from, to], `${path}/atLeast`);
  return stray === null ? right({ kind: file.kind, ...asked, atLeast }) : wrong(stray);
}

/** Whether a level stands above the one before it: its threshold is higher, or the same and only it is strict. */
const standsAbove = (level: Level, before: Level): boolean =>
  level.threshold.gt(before.threshold) ||
  (level.threshold.equals(before.threshold) && level.strict && !before.strict);

/** Reads the levels of a grid: each has a code of its own and stands above the one before it. */
export function readLevels(
  files: readonly LevelFile[],
  byCode: ReadonlyMap<string, Node>,
): Checked<readonly Level[]> {
  const levels: Level[] = [];
  for (const [index, { code, label, threshold, strict, gates = [] }] of files.entries()) {
    const path = pointerTo('levels', index);
    if (levels.some((other) => other.code === code)) {
      return wrong({ file: 'grid', path: `${path}/code`, code: 'DOUBLED_LEVEL', level: code });
    }
    const read: Gate[] = [];
    for (const [place, file] of gates.entries()) {
      const gate = readGate(file, { byCode, level: code, path: `${path}${pointerTo('gates', place)}` });
      if (!gate.ok) return gate;
      read.push(gate.value);
    }
    const level: Level = {
      ...{ code, label: label ?? code, threshold: exact(threshold), strict: strict ?? false },
      gates: read,
    };
    const stray = outOfRange(level.threshold, [ZERO, HUNDRED], `${path}/threshold`);
    if (stray !== null) return wrong(stray);
    const before = levels.at(-1);
    if (before !== undefined && !standsAbove(level, before)) {
      return wrong({
        ...{ file: 'grid', path: `${path}/threshold` },
        ...{ code: 'LEVELS_NOT_ASCENDING', level: code, threshold },
      });
    }
    levels.push(level);
  }
  return right(levels);
}
