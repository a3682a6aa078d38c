import { formatReference, parisYear } from './reference';

describe('The reference of a press release', () => {
  it('has the year and a number of three digits', () => {
    expect(formatReference(2026, 7)).toBe('CP-2026-007');
  });

  it('grows beyond three digits when a year has more than 999 releases', () => {
    expect(formatReference(2026, 1000)).toBe('CP-2026-1000');
  });

  it('bears the year of Paris, not of UTC', () => {
    expect(parisYear(new Date('2026-12-31T22:59:59.999Z'))).toBe(2026);
    expect(parisYear(new Date('2026-12-31T23:00:00.000Z'))).toBe(2027);
  });
});
