import Fraction from 'fraction.js';
import { alphaOf, type MeasurementLevel } from '../agreement/krippendorff';
import { countPairable, type Unit } from '../agreement/units';
import type { Dossier, Sheet } from '../dossier/dossier';
import { type Exact, HUNDRED, sum } from '../exact/exact';
import { type Figure, figure } from '../exact/figure';
import { mean } from '../exact/middle';
import type { Grid } from '../grid/grid';
import { workOut } from '../work-out';
import type { AgreementView } from './views';

/** A published figure, exact again. */
export const exactOf = ({ n, d }: Figure): Exact => new Fraction(`${n}/${d}`);

/** What one sheet alone would give, criteria without a mark apart; null when it gives nothing. */
export function scoreOfSheet(grid: Grid, dossier: Dossier, sheet: Sheet): Exact | null {
  const alone: Grid = { ...grid, panel: { aggregation: 'criterion-median', trim: 0, quorum: 1 } };
  const worked = workOut(alone, { ...dossier, sheets: [sheet] }, { partial: true });
  return worked.ok ? worked.value.score : null;
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

/** Krippendorff's alpha as a desk shows it. */
export function agreementOf(units: readonly Unit[], level: MeasurementLevel): AgreementView {
  const pairable = countPairable(units);
  if (pairable < ENOUGH) return { pairable, alpha: null, reading: 'hidden' };
  const alpha = alphaOf(units, level);
  if (alpha === 'undefined') return { pairable, alpha, reading: 'undefined' };
  const reading = alpha.gte(RELIABLE) ? 'reliable' : alpha.gte(WITH_CAUTION) ? 'with-caution' : 'discuss';
  return { pairable, alpha: figure(alpha, 3), reading };
}

/** How a juror judges beside their co-jurors. */
export interface JurorSeverity {
  /** Mean difference on the dossiers that they share, as a share of the scale; null without one. */
  readonly difference: Exact | null;
  readonly sheets: number;
}

/** How far above or below their co-jurors each juror judges. @param scores of each dossier, out of 100, by juror. */
export function severitiesOf(
  scores: readonly ReadonlyMap<number, Exact>[],
): ReadonlyMap<number, JurorSeverity> {
  const found = new Map<number, { readonly apart: Exact[]; sheets: number }>();
  for (const dossier of scores) {
    const total = sum([...dossier.values()]);
    for (const [juror, own] of dossier) {
      const known = found.get(juror) ?? { apart: [], sheets: 0 };
      found.set(juror, known);
      known.sheets += 1;
      if (dossier.size > 1) known.apart.push(own.sub(total.sub(own).div(dossier.size - 1)));
    }
  }
  return new Map(
    [...found].map(([juror, { apart, sheets }]) => [
      juror,
      { difference: apart.length === 0 ? null : mean(apart).div(HUNDRED), sheets },
    ]),
  );
}
