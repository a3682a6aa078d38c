import { criterion, dossier, grid, group, listener } from '../../../../tests/support/in-few-words';
import { written } from '../exact/exact';
import { nominalPotential } from './s1-nominal-potential';
import { applicable } from './s2-not-applicable';
import { overBudget } from './s3-na-budget';

const children = [
  group('A', [
    criterion('A1', '20'),
    group('AA', [criterion('A2', '20'), criterion('A3', '0.01')]),
    criterion('A4', '0.01'),
    criterion('AX', '30', { bonus: true }),
  ]),
  criterion('B', '60'),
];

function over(decided: Parameters<typeof dossier>[1], naBudget?: string) {
  const on = grid(children, { naBudget });
  const { facts, tell } = listener();
  const given = dossier(on, decided);
  const nominal = nominalPotential(on, given, tell);
  const found = overBudget(on, { nominal, applies: applicable(on, given, tell), tell });
  const told = facts.filter(({ kind }) => kind === 'over-budget').length;
  return {
    told,
    found: found.map(({ pillar, points, budget }) => [pillar.code, written(points), written(budget)]),
  };
}

describe('What may not apply of a pillar (S3)', () => {
  it('is half of it unless the grid says otherwise, the half itself included', () => {
    expect(over({ na: ['A1', 'A4'] })).toEqual({ told: 0, found: [] });
    expect(over({ na: ['A1', 'A3', 'A4'] })).toEqual({ told: 1, found: [['A', '1001/50', '2001/100']] });
  });

  it('counts the points of criteria at whatever depth', () => {
    expect(over({ na: ['AA', 'A4'] }).found).toEqual([['A', '1001/50', '2001/100']]);
  });

  it('counts what a parent left without points takes with it', () => {
    expect(over({ na: ['A'] }).found).toEqual([['A', '2001/50', '2001/100']]);
  });

  it('counts points as factors leave them, against the weight of the pillar', () => {
    expect(over({ na: ['A1', 'A3', 'A4'], factors: { A1: '0.99' } }).found).toEqual([]);
    expect(over({ na: ['A1', 'AA'], factors: { A: '1/2' } }).found).toEqual([]);
  });

  it('is each pillar’s own, and a criterion may be one', () => {
    expect(over({ na: ['B'] }).found).toEqual([['B', '60', '30']]);
    expect(over({ na: ['A', 'B'] }).found.map(([code]) => code)).toEqual(['A', 'B']);
  });

  it('counts no bonus', () => {
    expect(over({ na: ['AX'] }, '0').found).toEqual([]);
  });

  it('is nothing with a budget of 0, and all with 1', () => {
    expect(over({ na: ['A4'] }, '0').found).toEqual([['A', '1/100', '0']]);
    expect(over({ na: ['A', 'B'] }, '1').found).toEqual([]);
  });
});
