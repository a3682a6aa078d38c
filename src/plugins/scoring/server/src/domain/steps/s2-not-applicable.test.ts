import { byCode, criterion, dossier, grid, group, listener } from '../../../../tests/support/in-few-words';
import { applicable } from './s2-not-applicable';

const on = grid([
  group('A', [
    group('AA', [criterion('AA1', '5'), criterion('AA2', '5')]),
    criterion('A3', '10'),
    criterion('AX', '2', { bonus: true }),
  ]),
  criterion('B', '80'),
]);

function gone(na: readonly string[]) {
  const { facts, tell } = listener();
  const applies = byCode(on, applicable(on, dossier(on, { na }), tell), (value) => value);
  const codes = Object.keys(applies).filter((code) => applies[code] === false);
  return { codes, told: facts.map((fact) => ('node' in fact ? fact.node : '')) };
}

describe('What does not apply (S2)', () => {
  it('is nothing unless it is said', () => {
    expect(gone([])).toEqual({ codes: [], told: [] });
  });

  it('is what was said not to, and all that stands below it', () => {
    expect(gone(['A']).codes).toEqual(['A', 'AA', 'AA1', 'AA2', 'A3', 'AX']);
    expect(gone(['A']).told).toEqual([]);
  });

  it('is a parent none of whose children applies, at every depth above', () => {
    expect(gone(['AA1', 'AA2'])).toEqual({ codes: ['AA', 'AA1', 'AA2'], told: ['AA'] });
    expect(gone(['AA1', 'AA2', 'A3']).told).toEqual(['AA', 'A']);
    expect(gone(['AA1', 'AA2', 'A3', 'B']).codes).toContain('R');
  });

  it('is not a parent of which one child still applies', () => {
    expect(gone(['AA1', 'A3']).codes).toEqual(['AA1', 'A3']);
  });

  it('is a parent of which a bonus only is left', () => {
    expect(gone(['AA', 'A3']).codes).toContain('A');
    expect(gone(['AX']).codes).toEqual(['AX']);
  });
});
