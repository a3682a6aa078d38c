import Fraction from 'fraction.js';
import { agreementOf, severityOf, spreadOf } from './disagreement';

const all = (...values: readonly (string | number)[]) => values.map((value) => new Fraction(value));

describe('What jurors disagree on', () => {
  it('has the population standard deviation of their scores as its spread', () => {
    expect(spreadOf(all(2, 4, 4, 4, 5, 5, 7, 9))?.toFraction()).toBe('2');
    expect(spreadOf(all(1, 2))?.toFraction()).toBe('1/2');
    expect(spreadOf(all(0, 0, 1))?.toString()).toBe('0.471404');
    expect(spreadOf(all(70, 70))?.toFraction()).toBe('0');
  });

  it('has no spread under two sheets', () => {
    expect(spreadOf(all(50))).toBeNull();
  });

  it('is read as reliable from .800, with caution from .667, else to be discussed', () => {
    const same = [all(1, 2, 3, 4, 5), all(1, 2, 3, 4, 5)];
    expect(agreementOf(same, 'interval')).toMatchObject({ pairable: 10, reading: 'reliable' });
    const opposite = [all(1, 2, 3, 4, 5), all(5, 4, 3, 2, 1)];
    expect(agreementOf(opposite, 'interval')).toMatchObject({ reading: 'discuss' });
  });

  it('is hidden while fewer than ten values can be paired, and undefined where all are the same', () => {
    const few = [all(1, 2, 3, 4), all(1, 2, 3, 4)];
    expect(agreementOf(few, 'interval')).toEqual({ pairable: 8, alpha: null, reading: 'hidden' });
    const flat = [all(3, 3, 3, 3, 3), all(3, 3, 3, 3, 3)];
    expect(agreementOf(flat, 'ordinal')).toEqual({ pairable: 10, alpha: 'undefined', reading: 'undefined' });
  });

  it('shows who judges above their co-jurors, on the dossiers that they share', () => {
    const judged = [
      { dossier: 1, juror: 7, score: new Fraction(80) },
      { dossier: 1, juror: 8, score: new Fraction(60) },
      { dossier: 1, juror: 9, score: new Fraction(50) },
      { dossier: 2, juror: 7, score: new Fraction(10) },
    ];
    expect(severityOf(7, judged)?.toFraction()).toBe('1/4');
    expect(severityOf(10, judged)).toBeNull();
    expect(severityOf(7, judged.slice(3))).toBeNull();
  });
});
