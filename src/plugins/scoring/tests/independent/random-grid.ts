import type {
  GateFile,
  GridFile,
  LevelFile,
  NodeFile,
  ScaleFile,
} from '../../server/src/domain/grid/grid-file';
import type { Dice } from './dice';

const SCALES: readonly ScaleFile[] = [
  { min: '0', max: '4', step: '1' },
  { min: '0', max: '1' },
  { min: '-2', max: '2', step: '1' },
  { min: '-5', max: '-1.5', step: '0.5' },
  { min: '1', max: '5', step: '2' },
  { min: '-1', max: '10' },
];

const half = (halves: number): string => `${Math.floor(halves / 2)}${halves % 2 === 1 ? '.5' : ''}`;
const halvesOf = (weight: string): number => Number(weight) * 2;

export const nodesOf = (node: NodeFile): readonly NodeFile[] => [
  node,
  ...(node.children ?? []).flatMap(nodesOf),
];

/** A tree whose weights add up, without caps. */
function randomNode(dice: Dice, code: string, deeper: number, bonus: 'may be' | 'is' | 'is not'): NodeFile {
  const isBonus = bonus === 'may be' && dice.happens(0.12);
  const options = {
    code,
    ...(isBonus ? { bonus: true } : {}),
    ...(dice.happens(0.1) ? { notApplicable: dice.pick(['forbidden', 'instruction'] as const) } : {}),
  };
  if (deeper === 0 || dice.happens(0.45)) {
    const weight = dice.happens(0.12) ? '0' : half(1 + dice.below(20));
    return { ...options, weight, scale: dice.pick(SCALES) };
  }
  const inside = isBonus || bonus === 'is' ? 'is' : 'may be';
  const children = Array.from({ length: 1 + dice.below(3) }, (_, index) =>
    randomNode(dice, `${code}.${index}`, deeper - 1, index === 0 && inside === 'may be' ? 'is not' : inside),
  );
  const sum = children.filter((child) => child.bonus !== true).map(({ weight }) => halvesOf(weight));
  return { ...options, weight: half(sum.reduce((a, b) => a + b, 0)), children };
}

/** Whether a node would wait for itself: its ratio waits for those below it and for that of its `capBy`. */
function waitsForItself(root: NodeFile, capBy: ReadonlyMap<string, string>): boolean {
  const byCode = new Map(nodesOf(root).map((node) => [node.code, node]));
  const waits = (code: string, waiting: readonly string[]): boolean => {
    if (waiting.includes(code)) return true;
    const other = capBy.get(code);
    const next = (byCode.get(code)?.children ?? []).map((child) => child.code);
    return [...next, ...(other === undefined ? [] : [other])].some((one) => waits(one, [...waiting, code]));
  };
  return waits(root.code, []) || [...capBy.keys()].some((code) => waits(code, []));
}

function withCaps(dice: Dice, root: NodeFile): NodeFile {
  const nodes = nodesOf(root);
  const capBy = new Map<string, string>();
  for (const { code } of nodes) {
    if (!dice.happens(0.2)) continue;
    capBy.set(code, dice.pick(nodes).code);
    if (waitsForItself(root, capBy)) capBy.delete(code);
  }
  const capped = (node: NodeFile): NodeFile => {
    const other = capBy.get(node.code);
    return {
      ...node,
      ...(other === undefined ? {} : { capBy: other }),
      ...(node.children === undefined ? {} : { children: node.children.map(capped) }),
    };
  };
  return capped(root);
}

/** The codes of all that is no bonus and stands in none. */
const ordinary = (node: NodeFile): readonly NodeFile[] =>
  node.bonus === true ? [] : [node, ...(node.children ?? []).flatMap(ordinary)];

function randomGate(dice: Dice, root: NodeFile, deeper: number): GateFile {
  if (deeper > 0 && dice.happens(0.25)) {
    return { kind: 'any', of: [1, 2, 3].slice(dice.below(3)).map(() => randomGate(dice, root, deeper - 1)) };
  }
  const node = dice.pick(ordinary(root));
  const asked = { code: node.code, ...(dice.happens(0.3) ? { requireApplicable: dice.happens(0.8) } : {}) };
  if (dice.happens(0.25)) return { kind: 'evidence', ...asked };
  const { scale } = node;
  if (scale !== undefined && dice.happens(0.5)) {
    return { kind: 'median', ...asked, atLeast: dice.pick([scale.max, scale.min, scale.max]) };
  }
  return { kind: 'ratio', ...asked, atLeast: dice.pick(['1/2', '0.25', '1/3', '0.75', '0', '1']) };
}

function randomLevels(dice: Dice, root: NodeFile): readonly LevelFile[] {
  const thresholds = [0, 10, 25, 100 / 2, 60].slice(dice.below(4)).filter(() => dice.happens(0.7));
  return thresholds.flatMap((threshold) => {
    const gates = Array.from({ length: dice.below(3) }, () => randomGate(dice, root, 2));
    const level = { code: `L${threshold}`, threshold: String(threshold), gates };
    if (dice.happens(0.2)) return [level, { ...level, code: `${level.code}-above`, strict: true }];
    return [dice.happens(0.3) ? { ...level, strict: true } : level];
  });
}

/** A grid that may be published, with every option that there is, small enough to be read. */
export function randomGrid(dice: Dice): GridFile {
  const root = withCaps(dice, randomNode(dice, 'R', dice.pick([0, 1, 2, 2, 3, 3]), 'is not'));
  const aggregation = dice.pick([
    'criterion-median',
    'criterion-mean',
    'criterion-trimmed',
    'total-median',
  ] as const);
  return {
    ...{ code: 'RANDOM', version: '1', root },
    redistribution: {
      policy: dice.pick(['proportional', 'equal', 'none'] as const),
      fromDepth: dice.below(4),
    },
    panel: {
      aggregation,
      ...(aggregation === 'criterion-trimmed' ? { trim: dice.pick([1, 1, 2]) } : {}),
      ...(dice.happens(0.7) ? { quorum: dice.pick([1, 2, 2, 3]) } : {}),
    },
    ...(dice.happens(0.7) ? { naBudget: dice.pick(['1/2', '1', '1/3', '0.75', '0']) } : {}),
    ...(dice.happens(0.5) ? { bonusCap: dice.pick(['5', '1/2', '0', '20', '3.25']) } : {}),
    levels: randomLevels(dice, root),
    ...(dice.happens(0.2) ? { decimals: dice.below(5) } : {}),
  };
}
