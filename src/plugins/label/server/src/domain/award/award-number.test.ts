import { awardNumber, readAwardNumber } from './award-number';

const FIRST = { programme: 'VVC', year: 2026, commune: 'ZZ001', rank: 1 };

describe('The number of an award', () => {
  it('names programme, year, commune and rank', () => {
    expect(awardNumber(FIRST)).toBe('VVC-2026-ZZ001-01');
    expect(awardNumber({ ...FIRST, commune: '2A004', rank: 100 })).toBe('VVC-2026-2A004-100');
  });

  it('is not made of what it cannot hold', () => {
    for (const own of [{ programme: 'vvc' }, { commune: '123' }, { rank: 0 }, { rank: 1.5 }, { year: 26 }]) {
      expect(() => awardNumber({ ...FIRST, ...own })).toThrow(RangeError);
    }
  });

  it('is read as people type it', () => {
    expect(readAwardNumber(' vvc-2026-zz001-01 ')).toEqual(FIRST);
  });

  it('is not read from anything else', () => {
    for (const text of [
      '',
      'VVC-2026-ZZ001',
      'VVC-2026-ZZ001-00',
      'VVC-2026-ZZ001-1',
      'VVC-2026-ZZ001-001',
    ]) {
      expect(readAwardNumber(text)).toBeNull();
    }
  });
});
