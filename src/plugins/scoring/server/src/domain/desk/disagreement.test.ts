import Fraction from 'fraction.js';
import { unitsOf } from '../agreement/units';
import { agreementOf, severitiesOf } from './disagreement';

const all = (...values: readonly (string | number)[]) => values.map((value) => new Fraction(value));

describe('What jurors disagree on', () => {
  it('is read as reliable from .800, with caution from .667, else to be discussed', () => {
    const same = [all(1, 2, 3, 4, 5), all(1, 2, 3, 4, 5)];
    expect(agreementOf(unitsOf(same), 'interval')).toMatchObject({ pairable: 10, reading: 'reliable' });
    const opposite = [all(1, 2, 3, 4, 5), all(5, 4, 3, 2, 1)];
    expect(agreementOf(unitsOf(opposite), 'interval')).toMatchObject({ reading: 'discuss' });
  });

  it('is hidden while fewer than ten values can be paired, and undefined where all are the same', () => {
    const few = [all(1, 2, 3, 4), all(1, 2, 3, 4)];
    expect(agreementOf(unitsOf(few), 'interval')).toEqual({ pairable: 8, alpha: null, reading: 'hidden' });
    const flat = [all(3, 3, 3, 3, 3), all(3, 3, 3, 3, 3)];
    expect(agreementOf(unitsOf(flat), 'ordinal')).toEqual({
      pairable: 10,
      alpha: 'undefined',
      reading: 'undefined',
    });
  });

  it('shows who judges above their co-jurors, on the dossiers that they share', () => {
    const scores = [
      new Map([
        [7, new Fraction(80)],
        [8, new Fraction(60)],
        [9, new Fraction(50)],
      ]),
      new Map([[7, new Fraction(10)]]),
    ];
    const severities = severitiesOf(scores);
    expect(severities.get(7)?.difference?.toFraction()).toBe('1/4');
    expect(severities.get(7)?.sheets).toBe(2);
    expect(severitiesOf(scores.slice(1)).get(7)).toEqual({ difference: null, sheets: 1 });
    expect(severities.get(10)).toBeUndefined();
  });
});
