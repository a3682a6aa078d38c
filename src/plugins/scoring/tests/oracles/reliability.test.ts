import { fleiss } from '../../server/src/domain/agreement/fleiss';
import { ICC_FORMS, icc } from '../../server/src/domain/agreement/icc';
import { krippendorff, type MeasurementLevel } from '../../server/src/domain/agreement/krippendorff';
import type { Agreement, Ratings } from '../../server/src/domain/agreement/ratings';
import { exact, written } from '../../server/src/domain/exact/exact';
import type { Checked } from '../../server/src/domain/scoring-error';
import oracles from './reliability.json';

const LEVELS: readonly MeasurementLevel[] = ['nominal', 'ordinal', 'interval', 'ratio'];

const ratingsOf = (rows: readonly (readonly (number | null)[])[]): Ratings =>
  rows.map((row) => row.map((rating) => (rating === null ? null : exact(String(rating)))));

const [ofKrippendorff, ofFleiss, ofShrout] = oracles.cases;

function numberOf(agreement: Agreement): number {
  if (agreement === 'undefined') throw new Error('There is no variation.');
  return agreement.valueOf();
}

function rightOf<Value>(checked: Checked<Value>): Value {
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

describe('The published examples of agreement', () => {
  it.each(LEVELS)('come out exactly: Krippendorff’s alpha, %s', (level) => {
    const alpha = krippendorff(ratingsOf(ofKrippendorff?.ratings ?? []), level);
    const wanted = new Map(Object.entries(ofKrippendorff?.expect ?? {})).get(level);
    expect(alpha === 'undefined' ? alpha : written(alpha)).toBe(wanted);
  });

  it('come out as printed: Fleiss’ kappa', () => {
    const kappa = numberOf(rightOf(fleiss(ratingsOf(ofFleiss?.ratings ?? []))));
    expect(Math.abs(kappa - 0.209931)).toBeLessThan(5e-7);
  });

  it.each(ICC_FORMS)('come out as printed: %s', (form) => {
    const wanted = new Map(Object.entries(ofShrout?.expect ?? {})).get(form);
    const found = numberOf(rightOf(icc(ratingsOf(ofShrout?.ratings ?? [])))[form]);
    expect(Math.abs(found - Number(wanted))).toBeLessThan(5e-5);
  });
});
