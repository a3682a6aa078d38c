import type { Exact } from '../exact/exact';

/** Rows of ratings; null where one is missing. What rows and columns are depends on the statistic. */
export type Ratings = readonly (readonly (Exact | null)[])[];

/** What is measured: an exact share, or nothing when there is no variation to explain. */
export type Agreement = Exact | 'undefined';
