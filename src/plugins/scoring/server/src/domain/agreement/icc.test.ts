import { errorOf, rightOf } from '../../../../tests/support/in-few-words';
import { exact, written } from '../exact/exact';
import { ICC_FORMS, icc } from './icc';
import type { Ratings } from './ratings';

const rows = (...table: (number | null)[][]): Ratings =>
  table.map((row) => row.map((rating) => (rating === null ? null : exact(String(rating)))));

const forms = (ratings: Ratings) => {
  const found = rightOf(icc(ratings));
  return ICC_FORMS.map((form) => {
    const value = found[form];
    return value === 'undefined' ? value : written(value);
  });
};

describe('Intraclass correlations', () => {
  it('are 1 when judges agree on targets that differ', () => {
    expect(forms(rows([1, 1], [2, 2], [4, 4]))).toEqual(['1', '1', '1', '1', '1', '1']);
  });

  it('see a judge who is always stricter in the forms that look at judges as drawn from others', () => {
    const [, random, fixed] = forms(rows([1, 2], [2, 3], [3, 4]));
    expect([random, fixed]).toEqual(['2/3', '1']);
  });

  it('are undefined without variation', () => {
    expect(forms(rows([2, 2], [2, 2]))).toEqual(ICC_FORMS.map(() => 'undefined'));
  });

  it.each([
    [rows([1, 2], [1]), { path: '/1', code: 'ROWS_UNEVEN', expected: 2, found: 1 }],
    [rows([1, 2], [null, 1]), { path: '/1/0', code: 'RATING_MISSING' }],
    [rows([1, 2]), { path: '', code: 'TOO_FEW', what: 'rows', needs: 2 }],
    [rows([1], [2]), { path: '/0', code: 'TOO_FEW', what: 'columns', needs: 2 }],
    [rows(), { path: '', code: 'TOO_FEW', what: 'rows', needs: 2 }],
  ])('are taken of a full table of two targets and two judges at least (%#)', (ratings, error) => {
    expect(errorOf(icc(ratings))).toEqual({ file: 'ratings', ...error });
  });
});
