import { type Exact, isZero, ONE, sum, TWO, written, ZERO } from '../exact/exact';
import type { Agreement, Ratings } from './ratings';

/** How far apart two ratings are said to be. */
export const MEASUREMENT_LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

export type MeasurementLevel = (typeof MEASUREMENT_LEVELS)[number];

/** A value that was given, and how often it could be paired. */
interface Value {
  readonly value: Exact;
  readonly count: Exact;
}

type Distance = (one: number, other: number, values: readonly Value[]) => Exact;

const squared = (value: Exact): Exact => value.mul(value);

const at = (values: readonly Value[], index: number): Value => values[index] ?? { value: ZERO, count: ZERO };

/** Squared differences; `one` and `other` are places among the values in ascending order. */
const DISTANCES: Readonly<Record<MeasurementLevel, Distance>> = {
  nominal: () => ONE,
  ordinal: (one, other, values) => {
    const between = sum(values.slice(one, other + 1).map(({ count }) => count));
    return squared(between.sub(at(values, one).count.add(at(values, other).count).div(TWO)));
  },
  interval: (one, other, values) => squared(at(values, one).value.sub(at(values, other).value)),
  ratio: (one, other, values) => {
    const [a, b] = [at(values, one).value, at(values, other).value];
    return squared(a.sub(b).div(a.add(b)));
  },
};

/** The ratings of each subject that two raters at least have rated. */
const pairableUnits = (ratings: Ratings): Exact[][] => {
  const subjects = Math.max(0, ...ratings.map((row) => row.length));
  return Array.from({ length: subjects }, (_, subject) =>
    ratings.flatMap((row) => row[subject] ?? []),
  ).filter((unit) => unit.length >= 2);
};

/** How many values can be paired with another rater's: with fewer than ten, agreement says nothing. */
export const pairableValues = (ratings: Ratings): number =>
  pairableUnits(ratings).reduce((total, unit) => total + unit.length, 0);

/**
 * Krippendorff's alpha: 1 when all agree, 0 when they agree as often as by chance.
 *
 * @param ratings raters × subjects.
 * @returns 'undefined' when there is nothing to pair, or all values are the same.
 * @see K. Krippendorff, Content Analysis, chapter on reliability: computation by coincidences.
 */
export function krippendorff(ratings: Ratings, level: MeasurementLevel): Agreement {
  const units = pairableUnits(ratings);
  const counts = new Map<string, Value>();
  for (const value of units.flat()) {
    const { count } = counts.get(written(value)) ?? { count: ZERO };
    counts.set(written(value), { value, count: count.add(ONE) });
  }
  const values = [...counts.values()].sort((one, other) => one.value.compare(other.value));
  const places = new Map(values.map(({ value }, place) => [written(value), place]));
  const total = sum(values.map(({ count }) => count));

  const pairs = values.flatMap((_, other) => Array.from({ length: other }, (_, one) => ({ one, other })));
  const distances = new Map(
    pairs.map(({ one, other }) => [`${one} ${other}`, DISTANCES[level](one, other, values)]),
  );
  const distance = (one: number, other: number): Exact =>
    distances.get(one < other ? `${one} ${other}` : `${other} ${one}`) ?? ZERO;

  const expected = sum(
    pairs.map(({ one, other }) =>
      at(values, one).count.mul(at(values, other).count).mul(distance(one, other)),
    ),
  );
  if (isZero(expected)) return 'undefined';
  const observed = sum(
    units.map((unit) => {
      const found = unit.map((value) => places.get(written(value)) ?? 0);
      const apart = found.flatMap((one, first) =>
        found.slice(first + 1).map((other) => distance(one, other)),
      );
      return sum(apart).div(unit.length - 1);
    }),
  );
  return ONE.sub(total.sub(ONE).mul(observed).div(expected));
}
