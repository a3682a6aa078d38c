import { digest } from '../digest';
import { exact, HUNDRED, ONE, ZERO } from '../exact/exact';
import { type Checked, right, type ScoringError, wrong } from '../scoring-error';
import { canonicalGrid } from './canonical-grid';
import { capOrder } from './cap-order';
import { checkScales } from './check-scales';
import { checkWeights } from './check-weights';
import type { Criterion, Grid, Node } from './grid';
import type { GridFile } from './grid-file';
import { layOut } from './lay-out';
import { outOfRange, readLevels } from './read-levels';

const isCriterion = (node: Node): node is Criterion => node.scale !== null;

/** The first rule about the settings of a grid that is broken; null when all are kept. */
function checkSettings({ panel, naBudget = '1/2', bonusCap = '0' }: GridFile): ScoringError | null {
  if (panel?.aggregation === 'criterion-trimmed' && panel.trim === undefined) {
    return { file: 'grid', path: '/panel', code: 'TRIM_MISSING' };
  }
  return (
    outOfRange(exact(naBudget), [ZERO, ONE], '/naBudget') ??
    outOfRange(exact(bonusCap), [ZERO, HUNDRED], '/bonusCap')
  );
}

/**
 * S0 for the grid: reads it and checks every rule that it has to keep before it may be published.
 *
 * @param file of the right shape (contract/read-file.ts).
 * @returns the grid, or the first rule that it breaks.
 */
export function readGrid(file: GridFile): Checked<Grid> {
  const laidOut = layOut(file.root);
  if (!laidOut.ok) return laidOut;
  const row = laidOut.value;
  const broken = checkWeights(row) ?? checkScales(row) ?? checkSettings(file);
  if (broken !== null) return wrong(broken);

  const nodes = row.map(({ node }) => node);
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const order = capOrder(row, byCode);
  if (!order.ok) return order;
  const levels = readLevels(file.levels ?? [], byCode);
  if (!levels.ok) return levels;
  const [root] = nodes;
  if (root === undefined) throw new Error('A tree has a root.');

  return right({
    ...{ code: file.code, version: file.version, root, nodes, byCode },
    criteria: nodes.filter(isCriterion),
    bonuses: nodes.filter(({ bonus, parent }) => bonus && parent?.bonus === false),
    capOrder: order.value,
    redistribution: {
      policy: file.redistribution?.policy ?? 'proportional',
      fromDepth: file.redistribution?.fromDepth ?? 1,
    },
    panel: {
      aggregation: file.panel?.aggregation ?? 'criterion-median',
      trim: file.panel?.trim ?? 0,
      quorum: file.panel?.quorum ?? 1,
    },
    naBudget: exact(file.naBudget ?? '1/2'),
    bonusCap: file.bonusCap === undefined ? null : exact(file.bonusCap),
    levels: levels.value,
    decimals: file.decimals ?? 2,
    hash: digest(canonicalGrid(file)),
  });
}
