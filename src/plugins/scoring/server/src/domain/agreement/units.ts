import type { Exact } from '../exact/exact';
import type { Ratings } from './ratings';

/** What raters gave a subject, in whatever order. */
export interface Unit {
  readonly values: readonly Exact[];
  /** How many subjects were given exactly this: an edition has few different marks and many dossiers. */
  readonly times: number;
}

/** The ratings of each subject, without those that are missing. @param ratings raters × subjects. */
export function unitsOf(ratings: Ratings): Unit[] {
  const subjects = Math.max(0, ...ratings.map((row) => row.length));
  return Array.from({ length: subjects }, (_, subject) => ({
    values: ratings.flatMap((row) => row[subject] ?? []),
    times: 1,
  }));
}

/** Those in which a rating can be paired with another rater's. */
export const pairable = (units: readonly Unit[]): Unit[] => units.filter(({ values }) => values.length >= 2);

/** How many values can be paired with another rater's: with fewer than ten, agreement says nothing. */
export const countPairable = (units: readonly Unit[]): number =>
  pairable(units).reduce((total, { values, times }) => total + values.length * times, 0);
