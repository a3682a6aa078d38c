import type { Exact } from '../exact/exact';
import type { Scale } from '../grid/grid';

/** S4: where a mark stands on its scale: 0 at the bottom, 1 at the top. */
export const unitValue = (mark: Exact, { min, max }: Scale): Exact => mark.sub(min).div(max.sub(min));
