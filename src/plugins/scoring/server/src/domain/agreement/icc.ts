import Fraction from 'fraction.js';
import { type Exact, isZero, ONE, sum } from '../exact/exact';
import { mean } from '../exact/middle';
import { type Checked, pointerTo, right, wrong } from '../scoring-error';
import type { Agreement, Ratings } from './ratings';

/** The six forms: one-way, two-way random, two-way mixed; of one judge, and of the mean of all. */
export const ICC_FORMS = ['icc(1,1)', 'icc(2,1)', 'icc(3,1)', 'icc(1,k)', 'icc(2,k)', 'icc(3,k)'] as const;

export type IccForm = (typeof ICC_FORMS)[number];

const squares = (values: readonly Exact[]): Exact => sum(values.map((value) => value.mul(value)));

/** The ratings without a gap, or the first thing that makes them no full table. */
function fullTable(ratings: Ratings): Checked<Exact[][]> {
  const width = ratings[0]?.length ?? 0;
  for (const [index, row] of ratings.entries()) {
    const path = pointerTo(index);
    const found = row.length;
    if (found !== width) return wrong({ file: 'ratings', path, code: 'ROWS_UNEVEN', expected: width, found });
    const gap = row.indexOf(null);
    if (gap >= 0) return wrong({ file: 'ratings', path: pointerTo(index, gap), code: 'RATING_MISSING' });
  }
  if (ratings.length < 2)
    return wrong({ file: 'ratings', path: '', code: 'TOO_FEW', what: 'rows', needs: 2 });
  if (width < 2) return wrong({ file: 'ratings', path: '/0', code: 'TOO_FEW', what: 'columns', needs: 2 });
  return right(ratings.map((row) => row.flatMap((rating) => rating ?? [])));
}

const share = (part: Exact, whole: Exact): Agreement => (isZero(whole) ? 'undefined' : part.div(whole));

/**
 * The intraclass correlations.
 *
 * @param ratings targets × judges, every judge has rated every target.
 * @see P. E. Shrout and J. L. Fleiss, Intraclass correlations, 1979.
 */
export function icc(ratings: Ratings): Checked<Readonly<Record<IccForm, Agreement>>> {
  const table = fullTable(ratings);
  if (!table.ok) return table;
  const rows = table.value;
  const [n, k] = [new Fraction(rows.length), new Fraction(rows[0]?.length ?? 0)];
  const columns = (rows[0] ?? []).map((_, judge) => rows.flatMap((row) => row[judge] ?? []));
  const whole = mean(rows.flat());

  const total = squares(rows.flat().map((rating) => rating.sub(whole)));
  const ofTargets = squares(rows.map((row) => mean(row).sub(whole))).mul(k);
  const ofJudges = squares(columns.map((column) => mean(column).sub(whole))).mul(n);
  const between = ofTargets.div(n.sub(ONE));
  const judges = ofJudges.div(k.sub(ONE));
  const within = total.sub(ofTargets).div(n.mul(k.sub(ONE)));
  const error = total
    .sub(ofTargets)
    .sub(ofJudges)
    .div(n.sub(ONE).mul(k.sub(ONE)));
  const others = k.sub(ONE);

  return right({
    'icc(1,1)': share(between.sub(within), between.add(others.mul(within))),
    'icc(2,1)': share(
      between.sub(error),
      between.add(others.mul(error)).add(k.mul(judges.sub(error)).div(n)),
    ),
    'icc(3,1)': share(between.sub(error), between.add(others.mul(error))),
    'icc(1,k)': share(between.sub(within), between),
    'icc(2,k)': share(between.sub(error), between.add(judges.sub(error).div(n))),
    'icc(3,k)': share(between.sub(error), between),
  });
}
