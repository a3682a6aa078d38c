import fc from 'fast-check';
import { hideSmall, SMALLEST } from './hide-small';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe('What is small in a sum', () => {
  it('is hidden, with the smallest of the others when it could be recomputed', () => {
    expect(hideSmall([12, 7, 5])).toEqual([12, 7, 5]);
    expect(hideSmall([12, 3, 4])).toEqual([12, null, null]);
    expect(hideSmall([12, 4, 9])).toEqual([12, null, null]);
    expect(hideSmall([12, 0, 0, 9])).toEqual([12, null, null, null]);
    expect(hideSmall([2, 1])).toEqual([null, null]);
    expect(hideSmall([])).toEqual([]);
  });

  it('is recomputed from the others and the sum by nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 12 }), (counts) => {
        const shown = hideSmall(counts);
        expect(shown.every((one, place) => one === null || one === counts[place])).toBe(true);
        expect(shown.some((one) => one !== null && one < SMALLEST)).toBe(false);
        const hidden = counts.filter((_, place) => shown[place] === null);
        if (hidden.length === 0 || sum(counts) < SMALLEST) return;
        // Each of several hidden parts may be anything from nothing to their sum, which is not small itself.
        expect(hidden.length).toBeGreaterThan(1);
        expect(sum(hidden)).toBeGreaterThanOrEqual(SMALLEST);
      }),
    );
  });
});
