import { errorOf, rightOf } from '../../../../tests/support/in-few-words';
import { exact, written } from '../exact/exact';
import { fleiss } from './fleiss';
import type { Ratings } from './ratings';

const counts = (...table: (number | null)[][]): Ratings =>
  table.map((row) => row.map((count) => (count === null ? null : exact(String(count)))));

function kappa(ratings: Ratings): string {
  const value = rightOf(fleiss(ratings));
  return value === 'undefined' ? value : written(value);
}

describe('Fleiss’ kappa', () => {
  it('is 1 when all raters agree on every subject', () => {
    expect(kappa(counts([3, 0], [0, 3]))).toBe('1');
  });

  it('is below 0 when they agree less than by chance', () => {
    expect(kappa(counts([1, 1], [1, 1]))).toBe('-1');
  });

  it('is undefined when all chose one category', () => {
    expect(kappa(counts([3, 0], [3, 0]))).toBe('undefined');
  });

  it.each([
    [[1, null], { code: 'NOT_A_COUNT', path: '/1/1' }],
    [[1.5, 0.5], { code: 'NOT_A_COUNT', path: '/1/0' }],
    [[3, -1], { code: 'NOT_A_COUNT', path: '/1/1' }],
    [[1, 1, 0], { code: 'ROWS_UNEVEN', path: '/1', expected: 2, found: 3 }],
    [[2, 1], { code: 'COUNTS_UNEVEN', path: '/1', expected: '2', found: '3' }],
  ])('is not taken of a row that is none of its kind: %j', (row, error) => {
    expect(errorOf(fleiss(counts([1, 1], row)))).toEqual({ file: 'ratings', ...error });
  });

  it('needs two raters', () => {
    const few = { file: 'ratings', path: '/0', code: 'TOO_FEW', what: 'columns', needs: 2 };
    expect(errorOf(fleiss(counts([1, 0], [0, 1])))).toEqual(few);
    expect(errorOf(fleiss([]))).toEqual(few);
  });
});
