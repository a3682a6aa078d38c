import { sum, written } from '../exact/exact';
import type { ScoringError } from '../scoring-error';
import type { LaidOut } from './lay-out';

/** A parent is worth what its children are worth together, bonuses apart. */
export function checkWeights(row: readonly LaidOut[]): ScoringError | null {
  for (const { node, path } of row) {
    if (node.scale !== null) continue;
    const total = sum(node.children.map(({ weight }) => weight));
    if (total.equals(node.weight)) continue;
    return {
      ...{ file: 'grid', path: `${path}/weight`, code: 'WEIGHTS_DO_NOT_ADD_UP' },
      ...{ node: node.code, weight: written(node.weight), sum: written(total) },
    };
  }
  return null;
}
