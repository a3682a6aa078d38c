import { type Exact, isZero, ONE, sum, written, ZERO } from '../exact/exact';
import { type Checked, pointerTo, right, wrong } from '../scoring-error';
import type { Agreement, Ratings } from './ratings';

const squares = (values: readonly Exact[]): Exact => sum(values.map((value) => value.mul(value)));

/**
 * Fleiss' kappa of several raters who put subjects into categories.
 *
 * @param ratings subjects × how many raters chose each category; every subject has the same number of raters.
 * @returns 'undefined' when all chose one category.
 * @see J. L. Fleiss, Measuring nominal scale agreement among many raters, 1971.
 */
export function fleiss(ratings: Ratings): Checked<Agreement> {
  const rows: Exact[][] = [];
  for (const [index, row] of ratings.entries()) {
    const counts = row.flatMap((count) => count ?? []);
    const at = { file: 'ratings', path: pointerTo(index) } as const;
    const stray = row.findIndex((count) => count === null || count.d !== 1n || count.lt(ZERO));
    if (stray >= 0) return wrong({ ...at, path: pointerTo(index, stray), code: 'NOT_A_COUNT' });
    const [first = counts] = rows;
    if (counts.length !== first.length) {
      return wrong({ ...at, code: 'ROWS_UNEVEN', expected: first.length, found: counts.length });
    }
    const [expected, found] = [sum(first), sum(counts)];
    if (!found.equals(expected)) {
      return wrong({ ...at, code: 'COUNTS_UNEVEN', expected: written(expected), found: written(found) });
    }
    rows.push(counts);
  }
  const raters = sum(rows[0] ?? []);
  if (raters.lte(ONE))
    return wrong({ file: 'ratings', path: '/0', code: 'TOO_FEW', what: 'columns', needs: 2 });

  const pairs = raters.mul(raters.sub(ONE));
  const agreed = sum(rows.map((row) => squares(row).sub(raters).div(pairs))).div(rows.length);
  const all = raters.mul(rows.length);
  const shares = (rows[0] ?? []).map((_, category) => sum(rows.map((row) => row[category] ?? ZERO)).div(all));
  const byChance = squares(shares);
  if (isZero(ONE.sub(byChance))) return right('undefined');
  return right(agreed.sub(byChance).div(ONE.sub(byChance)));
}
