import { criterion, grid, group, scored } from '../../../tests/support/in-few-words';
import { digest } from './digest';

const on = grid(
  [
    group('A', [criterion('A1', '30'), criterion('A2', '10')]),
    criterion('B', '60'),
    criterion('X', '5', { bonus: true }),
  ],
  {
    naBudget: '1/8',
    decimals: 3,
    levels: [
      { code: '1', label: 'Bronze', threshold: '10', gates: [{ kind: 'ratio', code: 'B', atLeast: '2/3' }] },
    ],
  },
);

const marks = [{ A1: '4', A2: '1', B: '2', X: '0' }];

describe('A published result', () => {
  it('has each figure as a fraction and as a decimal with the places of the grid', () => {
    const { score, points, bonus, nodes } = scored(on, { marks });
    expect(score).toEqual({ n: '125', d: '2', decimal: '62.500' });
    expect(points).toEqual(score);
    expect(bonus).toEqual({ n: '0', d: '1', decimal: '0.000' });
    expect(nodes.B?.ratio).toEqual({ n: '1', d: '2', decimal: '0.500' });
  });

  it('says of pillars whether they can be assessed, and of nothing else', () => {
    const { nodes, assessable } = scored(on, { marks });
    expect(assessable).toBe(true);
    const asked = Object.entries(nodes).filter(([, node]) => node.assessable !== undefined);
    expect(asked.map(([code]) => code)).toEqual(['A', 'B']);
  });

  it('keeps its figures when too much of a pillar does not apply, and grants no level', () => {
    const result = scored(on, { marks, na: ['A2'] });
    expect(result).toMatchObject({ assessable: false, levelByScore: '1', levelGranted: null });
    expect(result.nodes).toMatchObject({ A: { assessable: false }, B: { assessable: true } });
    expect(result.score.decimal).toBe('70.000');
    expect(result.blockers).toMatchObject([
      { level: null, kind: 'na-budget', code: 'A', has: { decimal: '10.000' }, atMost: { decimal: '5.000' } },
      { level: '1', kind: 'ratio', code: 'B' },
    ]);
  });

  it('says what a level is missing, exactly and in words', () => {
    expect(scored(on, { marks }).blockers).toEqual([
      {
        ...{ level: '1', kind: 'ratio', code: 'B', unit: 'points' },
        has: { n: '1', d: '2', decimal: '0.500' },
        atLeast: { n: '2', d: '3', decimal: '0.667' },
        gap: { n: '10', d: '1', decimal: '10.000' },
        sentence: {
          fr: 'Pour le niveau «\u202fBronze\u202f», il manque 10 points sur B.',
          en: 'For the level “Bronze”, missing 10 points on B.',
        },
      },
    ]);
  });

  it('is known by a hash of its figures, which its trace is no part of', () => {
    const { resultHash, trace, ...figures } = scored(on, { marks });
    expect(trace.length).toBeGreaterThan(0);
    expect(digest(figures)).toBe(resultHash);
    expect(scored(on, { marks: [{ ...marks[0], A1: '3.999' }] }).resultHash).not.toBe(resultHash);
  });

  it('names the grid and the inputs that it comes from by their hashes', () => {
    const { gridHash, inputHash } = scored(on, { marks });
    expect(gridHash).toBe(on.hash);
    const recused = scored(on, { marks: [...marks, { A1: '0' }], recused: [2] });
    expect(recused.inputHash).toBe(inputHash);
  });

  it('has no figure where nothing is known', () => {
    const { nodes, partial } = scored(on, { marks: [{ A1: '4' }] }, { partial: true });
    expect(partial).toBe(true);
    expect(nodes.B).toMatchObject({ applicable: true, ratio: null, unassessed: { decimal: '60.000' } });
  });
});
