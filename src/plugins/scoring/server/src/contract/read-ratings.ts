import type { Ratings } from '../domain/agreement/ratings';
import { DECIMAL, type Exact, exact, ZERO } from '../domain/exact/exact';
import { type Checked, pointerTo, right, wrong } from '../domain/scoring-error';
import type { RatingsFile } from './read-file';

/**
 * The numbers of ratings, which may be JSON numbers here: what other programs write.
 *
 * @param options.negatives whether ratings may be below zero.
 */
export function readRatings(file: RatingsFile, { negatives }: { negatives: boolean }): Checked<Ratings> {
  const ratings: (Exact | null)[][] = [];
  for (const [index, row] of file.entries()) {
    const numbers: (Exact | null)[] = [];
    for (const [place, rating] of row.entries()) {
      const at = { file: 'ratings', path: pointerTo(index, place) } as const;
      const text = rating === null ? null : String(rating);
      if (text !== null && !DECIMAL.test(text)) return wrong({ ...at, code: 'NOT_A_NUMBER', found: text });
      const number = text === null ? null : exact(text);
      if (text !== null && number?.lt(ZERO) === true && !negatives) {
        return wrong({ ...at, code: 'NEGATIVE_NUMBER', found: text });
      }
      numbers.push(number);
    }
    ratings.push(numbers);
  }
  return right(ratings);
}
