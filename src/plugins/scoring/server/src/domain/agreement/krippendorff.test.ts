import { exact, written } from '../exact/exact';
import { krippendorff, MEASUREMENT_LEVELS, type MeasurementLevel, pairableValues } from './krippendorff';
import type { Ratings } from './ratings';

const rows = (...table: (number | null)[][]): Ratings =>
  table.map((row) => row.map((rating) => (rating === null ? null : exact(String(rating)))));

function alpha(ratings: Ratings, level: MeasurementLevel): string {
  const value = krippendorff(ratings, level);
  return value === 'undefined' ? value : written(value);
}

describe('Krippendorff’s alpha', () => {
  it.each(MEASUREMENT_LEVELS)('is 1 when all agree and subjects differ: %s', (level) => {
    expect(alpha(rows([1, 2, 3], [1, 2, 3]), level)).toBe('1');
  });

  it.each(MEASUREMENT_LEVELS)('is undefined without variation: %s', (level) => {
    expect(alpha(rows([2, 2], [2, 2]), level)).toBe('undefined');
    expect(alpha(rows([0, 0], [0, 0]), level)).toBe('undefined');
  });

  it('is undefined when there is nothing to pair', () => {
    expect(alpha(rows([1, null], [null, 2]), 'interval')).toBe('undefined');
    expect(alpha([], 'interval')).toBe('undefined');
  });

  it('leaves out what only one has rated', () => {
    expect(alpha(rows([1, 2, 9, null], [1, 3, null, 7]), 'interval')).toBe(
      alpha(rows([1, 2], [1, 3]), 'interval'),
    );
  });

  it('does not depend on the order of raters, and takes rows that end early', () => {
    const table = alpha(rows([1, 2, 3], [1, 3, 3], [2, 2]), 'ordinal');
    expect(alpha(rows([2, 2, null], [1, 3, 3], [1, 2, 3]), 'ordinal')).toBe(table);
  });

  it('does not depend on the order of subjects', () => {
    const table = alpha(rows([1, 2, 3], [1, 3, 3], [2, 2, null]), 'ordinal');
    expect(alpha(rows([3, 1, 2], [3, 1, 3], [null, 2, 2]), 'ordinal')).toBe(table);
  });

  it('is below 0 when raters differ more than by chance', () => {
    expect(alpha(rows([1, 2], [2, 1]), 'nominal')).toBe('-1/2');
  });

  it('measures a ratio from zero: zero and something are as far apart as can be', () => {
    expect(alpha(rows([0, 5], [0, 5]), 'ratio')).toBe('1');
    expect(alpha(rows([0, 1], [1, 0]), 'ratio')).toBe(alpha(rows([0, 9], [9, 0]), 'ratio'));
  });
});

describe('Pairable values', () => {
  it('are those that stand beside another rater’s', () => {
    expect(pairableValues(rows([1, 2, null, 4], [1, null, null, 4], [1, null, 3, 4]))).toBe(6);
    expect(pairableValues([])).toBe(0);
  });
});
