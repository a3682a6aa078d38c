import Fraction from 'fraction.js';
import { type Exact, isZero, ONE, sum, TWO, written, ZERO } from '../exact/exact';
import type { Agreement, Ratings } from './ratings';
import { countPairable, pairable, type Unit, unitsOf } from './units';

/** How far apart two ratings are said to be. */
export const MEASUREMENT_LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

export type MeasurementLevel = (typeof MEASUREMENT_LEVELS)[number];

/** A value that was given, and how often it could be paired. */
interface Value {
  readonly value: Exact;
  readonly count: Exact;
  /** How often a lower value was. */
  readonly below: Exact;
}

const squared = (value: Exact): Exact => value.mul(value);

/** Squared differences of two of the values, of which the first is the lower. */
const DISTANCES: Readonly<Record<Exclude<MeasurementLevel, 'interval'>, (low: Value, high: Value) => Exact>> =
  {
    nominal: () => ONE,
    ordinal: (low, high) => squared(high.below.sub(low.below).add(high.count.sub(low.count).div(TWO))),
    ratio: (low, high) => squared(low.value.sub(high.value).div(low.value.add(high.value))),
  };

/** How far apart ratings are within subjects, and how far all of them are, whoever was rated. */
interface Apart {
  readonly observed: Exact;
  readonly expected: Exact;
}

/** The values that were given, in ascending order, by how they are written. */
function valuesOf(units: readonly Unit[]): Map<string, Value> {
  const counts = new Map<string, { readonly value: Exact; count: number }>();
  for (const { values, times } of units) {
    for (const value of values) {
      const met = counts.get(written(value));
      if (met === undefined) counts.set(written(value), { value, count: times });
      else met.count += times;
    }
  }
  let below = 0;
  return new Map(
    [...counts]
      .sort(([, one], [, other]) => one.value.compare(other.value))
      .map(([text, { value, count }]) => {
        const known = { value, count: new Fraction(count), below: new Fraction(below) };
        below += count;
        return [text, known];
      }),
  );
}

/** Pair by pair of the different values. */
function byPairs(units: readonly Unit[], level: keyof typeof DISTANCES): Apart {
  const known = valuesOf(units);
  const values = [...known.values()];
  const distances = new Map<Value, Map<Value, Exact>>();
  const expected: Exact[] = [];
  for (const [place, high] of values.entries()) {
    const fromHere = new Map<Value, Exact>();
    for (const low of values.slice(0, place)) {
      const distance = DISTANCES[level](low, high);
      fromHere.set(low, distance);
      expected.push(low.count.mul(high.count).mul(distance));
    }
    distances.set(high, fromHere);
  }
  const distance = (one: Value, other: Value): Exact =>
    distances.get(one)?.get(other) ?? distances.get(other)?.get(one) ?? ZERO;
  const observed = units.map(({ values: given, times }) => {
    const found = given.flatMap((value) => known.get(written(value)) ?? []);
    const apart = found.flatMap((one, first) => found.slice(first + 1).map((other) => distance(one, other)));
    return sum(apart)
      .mul(times)
      .div(given.length - 1);
  });
  return { observed: sum(observed), expected: sum(expected) };
}

/** The sum of the squared differences of all pairs: n Σ v² − (Σ v)². */
const squaresApart = (count: number, total: Exact, squares: Exact): Exact =>
  squares.mul(count).sub(squared(total));

/** The same for squared differences of numbers, without looking at pairs: scores are nearly all different. */
function bySquares(units: readonly Unit[]): Apart {
  const sums = units.map(({ values, times }) => {
    const [total, squares] = [sum(values), sum(values.map(squared))];
    const within = squaresApart(values.length, total, squares).div(values.length - 1);
    return { total: total.mul(times), squares: squares.mul(times), within: within.mul(times) };
  });
  const [total, squares] = [sum(sums.map((one) => one.total)), sum(sums.map((one) => one.squares))];
  return {
    observed: sum(sums.map(({ within }) => within)),
    expected: squaresApart(countPairable(units), total, squares),
  };
}

/**
 * Krippendorff's alpha: 1 when all agree, 0 when they agree as often as by chance.
 *
 * @returns 'undefined' when there is nothing to pair, or all values are the same.
 * @see K. Krippendorff, Content Analysis, chapter on reliability: computation by coincidences.
 */
export function alphaOf(units: readonly Unit[], level: MeasurementLevel): Agreement {
  const paired = pairable(units);
  const { observed, expected } = level === 'interval' ? bySquares(paired) : byPairs(paired, level);
  if (isZero(expected)) return 'undefined';
  return ONE.sub(observed.mul(countPairable(paired) - 1).div(expected));
}

/** The same of a table. @param ratings raters × subjects. */
export const krippendorff = (ratings: Ratings, level: MeasurementLevel): Agreement =>
  alphaOf(unitsOf(ratings), level);

/** How many values of a table can be paired with another rater's. */
export const pairableValues = (ratings: Ratings): number => countPairable(unitsOf(ratings));
