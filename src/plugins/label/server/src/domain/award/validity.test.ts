import { isDay, overlap, validityFor } from './validity';

describe('The validity of an award', () => {
  it('ends on the eve of the anniversary', () => {
    expect(validityFor('2026-09-10', 3)).toEqual({ from: '2026-09-10', to: '2029-09-09' });
    expect(validityFor('2027-01-01', 1)).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  });

  it('ends at the end of February when it began on a 29th that does not come again', () => {
    expect(validityFor('2028-02-29', 3).to).toBe('2031-02-28');
    expect(validityFor('2028-02-29', 4).to).toBe('2032-02-28');
    expect(validityFor('2028-03-01', 4).to).toBe('2032-02-29');
  });

  it('is not reckoned from what is no day, or for no time', () => {
    for (const [from, years] of [['2026-02-30', 1] as const, ['2026-2-3', 1] as const]) {
      expect(() => validityFor(from, years)).toThrow(RangeError);
    }
    for (const years of [0, -1, 1.5]) expect(() => validityFor('2026-01-01', years)).toThrow(RangeError);
  });

  it('knows the days of the calendar', () => {
    expect(['2028-02-29', '2026-02-29', '2026-13-01', 'hier', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('has its last day for itself', () => {
    const first = validityFor('2026-09-10', 3);
    expect(overlap(first, validityFor('2029-09-10', 3))).toBe(false);
    expect(overlap(first, validityFor('2029-09-09', 3))).toBe(true);
    expect(overlap(validityFor('2029-09-09', 3), first)).toBe(true);
  });
});
