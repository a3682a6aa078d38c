import { ALLOWED, type Procedure, procedure, refusedFor, type Verdict } from '@parvis/procedure';
import type { GridState } from '../desk/views';

/**
 * - `edit`: its content is written.
 * - `submit`: it is handed in for review.
 * - `return`: the review sends it back.
 * - `publish`: it comes into force.
 * - `supersede`: the next version of the same grid comes into force.
 */
export type GridEvent = 'edit' | 'submit' | 'return' | 'publish' | 'supersede';

export interface GridFacts {
  /** Whether every rule of grids is kept. */
  readonly valid: boolean;
}

const whenValid = ({ valid }: GridFacts): Verdict =>
  valid ? ALLOWED : refusedFor([{ code: 'GRID_INVALID' }]);

/** What can happen to a version of a grid. */
export const gridProcedure: Procedure<GridState, GridEvent, GridFacts> = procedure([
  { from: ['draft'], event: 'edit', to: 'draft' },
  { from: ['draft'], event: 'submit', to: 'in-review', guard: whenValid },
  { from: ['in-review'], event: 'return', to: 'draft' },
  { from: ['in-review'], event: 'publish', to: 'in-force', guard: whenValid },
  { from: ['in-force'], event: 'supersede', to: 'superseded' },
]);
