import type { Dossier } from '../dossier/dossier';
import type { Grid } from '../grid/grid';
import type { Tell } from '../trace/trace';

/** Which nodes apply, in the order of `Grid.nodes`. */
export type Applicable = readonly boolean[];

/**
 * S2: what was said not to apply does not, nor does anything below it; and a parent none of whose children applies
 * does not apply either.
 */
export function applicable(grid: Grid, { decisions }: Dossier, tell: Tell): Applicable {
  const applies: boolean[] = [];
  for (const { index, code, parent } of grid.nodes) {
    const above = parent === null || applies[parent.index] === true;
    applies[index] = above && decisions.get(code)?.state !== 'na';
  }
  for (const { index, code, children } of grid.nodes.toReversed()) {
    if (applies[index] !== true || children.length === 0) continue;
    if (children.some((child) => applies[child.index])) continue;
    applies[index] = false;
    tell({ rule: 'S2', kind: 'no-child', node: code });
  }
  return applies;
}
