import { conflictOf } from './conflict';

const brest = { commune: '29019', epci: '242900314' };
const plouzane = { commune: '29212', epci: '242900314' };
const ouessant = { commune: '29155', epci: null };
const yeu = { commune: '85113', epci: null };

describe('A juror', () => {
  it('never judges a dossier of their own commune', () => {
    expect(conflictOf(brest, brest, false)).toBe('SAME_COMMUNE');
  });

  it('never judges a dossier of their own EPCI', () => {
    expect(conflictOf(brest, plouzane, false)).toBe('SAME_EPCI');
  });

  it('judges a dossier from elsewhere, also where neither has an EPCI', () => {
    expect(conflictOf(brest, ouessant, false)).toBeNull();
    expect(conflictOf(ouessant, yeu, false)).toBeNull();
  });

  it('whose origin is not known judges what they have declared no conflict on', () => {
    const unknown = { commune: null, epci: null };
    expect(conflictOf(unknown, unknown, false)).toBeNull();
    expect(conflictOf(unknown, brest, true)).toBe('DECLARED');
  });
});
