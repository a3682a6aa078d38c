import { errorOf, rightOf } from '../../../tests/support/in-few-words';
import { written } from '../domain/exact/exact';
import { readRatings } from './read-ratings';

describe('Ratings', () => {
  it('are exact numbers, however they were written', () => {
    const [row = []] = rightOf(readRatings([[0.1, '0.10', -2, null]], { negatives: true }));
    expect(row.map((rating) => (rating === null ? null : written(rating)))).toEqual([
      '1/10',
      '1/10',
      '-2',
      null,
    ]);
  });

  it.each([1e21, 1e-7])('are not read from a number that is written with an exponent: %d', (rating) => {
    expect(errorOf(readRatings([[1], [rating]], { negatives: true }))).toEqual({
      ...{ file: 'ratings', path: '/1/0', code: 'NOT_A_NUMBER', found: String(rating) },
    });
  });

  it('are not below zero where only a ratio to zero means something', () => {
    expect(errorOf(readRatings([[1, -1]], { negatives: false }))).toEqual({
      ...{ file: 'ratings', path: '/0/1', code: 'NEGATIVE_NUMBER', found: '-1' },
    });
    expect(errorOf(readRatings([[0]], { negatives: false }))).toBeNull();
  });
});
