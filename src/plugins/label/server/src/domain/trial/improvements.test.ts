import Fraction from 'fraction.js';
import { improvements } from './improvements';

const POINTS: Readonly<Record<string, number>> = { A: 5, B: 20, C: 0, D: 20 };

/** A bonus D that adds 10 at most beside B. */
const scoreWith = (raised: readonly string[]): Fraction => {
  const sum = raised.reduce((points, code) => points + (POINTS[code] ?? 0), 30);
  return new Fraction(raised.includes('B') && raised.includes('D') ? sum - 10 : sum);
};

describe('What questions could still bring', () => {
  const found = improvements(['A', 'B', 'C', 'D'], scoreWith);

  it('is named largest first, in the order of the grid where it is alike, and not where it is nothing', () => {
    expect(found.map(({ question, gain }) => [question, gain.toFraction()])).toEqual([
      ['B', '20'],
      ['D', '20'],
      ['A', '5'],
    ]);
  });

  it('is not added up, but reached together', () => {
    expect(found.map(({ together }) => together.toFraction())).toEqual(['50', '60', '65']);
  });
});
