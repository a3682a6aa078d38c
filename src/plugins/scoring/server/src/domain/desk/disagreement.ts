import Fraction from 'fraction.js';
import { krippendorff, type MeasurementLevel, pairableValues } from '../agreement/krippendorff';
import type { Ratings } from '../agreement/ratings';
import type { Dossier, Sheet } from '../dossier/dossier';
import { type Exact, HUNDRED } from '../exact/exact';
import { type Figure, figure } from '../exact/figure';
import { mean } from '../exact/middle';
import type { Grid } from '../grid/grid';
import { score } from '../score';
import type { AgreementView } from './views';

/** A published figure, exact again. */
export const exactOf = ({ n, d }: Figure): Exact => new Fraction(`${n}/${d}`);

/** What one sheet alone would give, criteria without a mark apart; null when it gives nothing. */
export function scoreOfSheet(grid: Grid, dossier: Dossier, sheet: Sheet): Exact | null {
  const alone: Grid = { ...grid, panel: { aggregation: 'criterion-median', trim: 0, quorum: 1 } };
  const result = score(alone, { ...dossier, sheets: [sheet] }, { partial: true });
  return result.ok ? exactOf(result.value.score) : null;
}

/** Digits of a square root, which is shown and sorted by, and never counted with. */
const PLACES = 6n;

/** The square root of a number that is not negative, rounded down to six places. */
function root(value: Exact): Exact {
  const scaled = (value.n * 10n ** (2n * PLACES)) / value.d;
  if (scaled < 2n) return new Fraction(scaled, 10n ** PLACES);
  let found = 1n << BigInt((scaled.toString(2).length >> 1) + 1);
  for (let next = (found + scaled / found) >> 1n; next < found; next = (found + scaled / found) >> 1n) {
    found = next;
  }
  return new Fraction(found, 10n ** PLACES);
}

/** The population standard deviation, to six places; null of fewer than two values. */
export function spreadOf(values: readonly Exact[]): Exact | null {
  if (values.length < 2) return null;
  const middle = mean(values);
  return root(mean(values.map((value) => value.sub(middle).mul(value.sub(middle)))));
}

/** With fewer values that can be paired, agreement is not shown: it would be chance. */
const ENOUGH = 10;
const RELIABLE = new Fraction(8, 10);
const WITH_CAUTION = new Fraction(667, 1000);

/** Krippendorff's alpha as a desk shows it. @param ratings raters × subjects. */
export function agreementOf(ratings: Ratings, level: MeasurementLevel): AgreementView {
  const pairable = pairableValues(ratings);
  if (pairable < ENOUGH) return { pairable, alpha: null, reading: 'hidden' };
  const alpha = krippendorff(ratings, level);
  if (alpha === 'undefined') return { pairable, alpha, reading: 'undefined' };
  const reading = alpha.gte(RELIABLE) ? 'reliable' : alpha.gte(WITH_CAUTION) ? 'with-caution' : 'discuss';
  return { pairable, alpha: figure(alpha, 3), reading };
}

/** What a juror gave a dossier. */
export interface Judged {
  readonly dossier: number;
  readonly juror: number;
  /** Out of 100. */
  readonly score: Exact;
}

/** How far above or below their co-jurors somebody judges, as a share of the scale; null without a shared dossier. */
export function severityOf(juror: number, judged: readonly Judged[]): Exact | null {
  const differences = judged.flatMap((own) => {
    if (own.juror !== juror) return [];
    const others = judged.filter(({ dossier, juror: other }) => dossier === own.dossier && other !== juror);
    return others.length === 0 ? [] : [own.score.sub(mean(others.map((other) => other.score)))];
  });
  return differences.length === 0 ? null : mean(differences).div(HUNDRED);
}
