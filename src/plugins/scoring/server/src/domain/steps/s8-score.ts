import { type Exact, HUNDRED } from '../exact/exact';

/** S8: the points out of 100 of the potential of the root. */
export const scoreOf = (points: Exact, potential: Exact): Exact => points.mul(HUNDRED).div(potential);
