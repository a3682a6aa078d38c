import * as fc from 'fast-check';
import { type Exact, exact, isZero, ONE, sum, written } from '../exact/exact';
import { alphaOf, MEASUREMENT_LEVELS, type MeasurementLevel } from './krippendorff';
import type { Agreement } from './ratings';
import { countPairable, type Unit } from './units';

const text = (agreement: Agreement) => (agreement === 'undefined' ? agreement : written(agreement));

const marks = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 });
const someUnits = fc.array(fc.record({ marks, times: fc.integer({ min: 1, max: 3 }) }), { maxLength: 6 });
const unitsIn = (found: readonly { marks: readonly number[]; times: number }[]): Unit[] =>
  found.map(({ marks: given, times }) => ({ values: given.map((mark) => exact(String(mark))), times }));

const oneByOne = (units: readonly Unit[]): Unit[] =>
  units.flatMap(({ values, times }) => Array.from({ length: times }, () => ({ values, times: 1 })));

const everyPair = (values: readonly Exact[]): Exact =>
  sum(
    values.flatMap((one, place) =>
      values.slice(place + 1).map((other) => one.sub(other).mul(one.sub(other))),
    ),
  );

/** Alpha of squared differences as its definition says it: pair by pair. */
function byDefinition(units: readonly Unit[]): Agreement {
  const paired = oneByOne(units).filter(({ values }) => values.length >= 2);
  const all = paired.flatMap(({ values }) => values);
  const expected = everyPair(all);
  if (isZero(expected)) return 'undefined';
  const observed = sum(paired.map(({ values }) => everyPair(values).div(values.length - 1)));
  return ONE.sub(observed.mul(all.length - 1).div(expected));
}

describe('Subjects that were given the same', () => {
  it.each(MEASUREMENT_LEVELS)('count as often as they are, taken together or one by one: %s', (level) => {
    fc.assert(
      fc.property(someUnits, (found) => {
        const units = unitsIn(found);
        const alone = oneByOne(units);
        expect(countPairable(units)).toBe(countPairable(alone));
        expect(text(alphaOf(units, level))).toBe(text(alphaOf(alone, level)));
      }),
    );
  });

  it('have the alpha of squared differences that its definition gives, pair by pair', () => {
    const level: MeasurementLevel = 'interval';
    fc.assert(
      fc.property(someUnits, (found) => {
        const units = unitsIn(found);
        expect(text(alphaOf(units, level))).toBe(text(byDefinition(units)));
      }),
    );
  });
});
