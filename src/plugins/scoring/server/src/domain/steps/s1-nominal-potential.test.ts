import {
  criterion,
  dossier,
  grid,
  group,
  listener,
  pointsByCode,
} from '../../../../tests/support/in-few-words';
import { nominalPotential } from './s1-nominal-potential';

const on = grid([
  group('A', [criterion('A1', '15'), criterion('A2', '5')]),
  criterion('B', '80'),
  group('X', [criterion('X1', '5')], { bonus: true }),
]);

function nominal(factors: Readonly<Record<string, string>>) {
  const { facts, tell } = listener();
  return { points: pointsByCode(on, nominalPotential(on, dossier(on, { factors }), tell)), facts };
}

describe('What a node is worth before anything is said not to apply (S1)', () => {
  it('is its weight when nothing is decided, without a word in the trace', () => {
    expect(nominal({})).toEqual({
      points: { R: '100', A: '20', A1: '15', A2: '5', B: '80', X: '5', X1: '5' },
      facts: [],
    });
  });

  it('is multiplied by its factor, and its parents shrink by what it loses', () => {
    expect(nominal({ A1: '0.2' }).points).toMatchObject({ R: '88', A: '8', A1: '3', A2: '5', B: '80' });
  });

  it('is multiplied by all the factors on its path', () => {
    expect(nominal({ R: '1/2', A: '1/2', A1: '1/3' }).points).toMatchObject({
      ...{ A1: '5/4', A2: '5/4', A: '5/2', B: '40', R: '85/2' },
    });
  });

  it('is nothing with the factor 0, and all of it with 1', () => {
    expect(nominal({ A: '0', B: '1' }).points).toMatchObject({ A: '0', A1: '0', A2: '0', B: '80', R: '80' });
  });

  it('counts no bonus into what it stands in, and lets a factor shrink one', () => {
    expect(nominal({ X: '0.5' }).points).toMatchObject({ R: '100', X: '5/2', X1: '5/2' });
  });

  it('is told for each factor, in the order of the grid', () => {
    const { facts } = nominal({ B: '1/2', A: '1/4' });
    expect(facts).toMatchObject([
      { rule: 'S1', kind: 'factor', node: 'A' },
      { rule: 'S1', kind: 'factor', node: 'B' },
    ]);
  });
});
