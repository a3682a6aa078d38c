import Fraction from 'fraction.js';
import { alphaOf, type MeasurementLevel } from '../agreement/krippendorff';
import { severities } from '../agreement/severity';
import { countPairable, type Unit } from '../agreement/units';
import type { Dossier, Sheet } from '../dossier/dossier';
import { type Exact, HUNDRED } from '../exact/exact';
import { type Figure, figure } from '../exact/figure';
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
  const marks = scores.flatMap((dossier, place) =>
    [...dossier].map(([juror, score]) => ({
      ...{ dossier: String(place), criterion: 'score', juror: String(juror) },
      unit: score.div(HUNDRED),
    })),
  );
  const sheets = new Map<string, number>();
  for (const { juror } of marks) sheets.set(juror, (sheets.get(juror) ?? 0) + 1);
  return new Map(
    severities(marks).map(({ juror, difference }) => [
      Number(juror),
      { difference, sheets: sheets.get(juror) ?? 0 },
    ]),
  );
}
