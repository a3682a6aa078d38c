import {
  byCode,
  criterion,
  dossier,
  grid,
  group,
  listener,
  pointsByCode,
} from '../../../../tests/support/in-few-words';
import type { Grid } from '../grid/grid';
import type { GridFile } from '../grid/grid-file';
import { nominalPotential } from './s1-nominal-potential';
import { applicable } from './s2-not-applicable';
import { redistribute } from './s3-redistribution';

type Decided = Parameters<typeof dossier>[1];

function redistributed(on: Grid, decided: Decided) {
  const { facts, tell } = listener();
  const given = dossier(on, decided);
  const nominal = nominalPotential(on, given, tell);
  const standing = applicable(on, given, tell);
  const { points, applies } = redistribute(on, given, { nominal, standing, tell });
  return {
    points: pointsByCode(on, points),
    applies: byCode(on, applies, (value) => value),
    told: facts.filter(({ rule }) => rule === 'S3'),
  };
}

const tree = (redistribution: GridFile['redistribution'], extra: Partial<GridFile> = {}) =>
  grid(
    [
      group('A', [criterion('A1', '20'), criterion('A2', '10'), criterion('A3', '10'), criterion('A0', '0')]),
      group('B', [group('BB', [criterion('B1', '15'), criterion('B2', '15')]), criterion('B3', '30')]),
    ],
    { redistribution, ...extra },
  );

describe('The points of what does not apply (S3)', () => {
  it('go to its neighbours in proportion to theirs', () => {
    const { points } = redistributed(tree({}), { na: ['A2'] });
    expect(points).toMatchObject({ A1: '80/3', A2: '0', A3: '40/3', A: '40', R: '100' });
  });

  it('go to its neighbours in equal parts', () => {
    const { points } = redistributed(tree({ policy: 'equal' }), { na: ['A2'] });
    expect(points).toMatchObject({ A1: '25', A3: '15', A: '40', R: '100' });
  });

  it('go to nobody, and what they stand in is worth less', () => {
    const { points } = redistributed(tree({ policy: 'none' }), { na: ['A2'] });
    expect(points).toMatchObject({ A1: '20', A3: '10', A: '30', R: '90' });
  });

  it.each(['proportional', 'equal'] as const)(
    'come to the same from several, one or all at once: %s',
    (policy) => {
      const { points } = redistributed(tree({ policy }), { na: ['A1', 'A2'] });
      expect(points).toMatchObject({ A1: '0', A2: '0', A3: '40', A: '40' });
    },
  );

  it('never reach a neighbour that is worth nothing', () => {
    const { points, applies } = redistributed(tree({ policy: 'equal' }), { na: ['A2', 'A3'] });
    expect(points).toMatchObject({ A0: '0', A1: '40' });
    expect(applies).toMatchObject({ A0: true });
  });

  it('let all that stands below a neighbour grow along', () => {
    const { points } = redistributed(tree({}), { na: ['B3'] });
    expect(points).toMatchObject({ BB: '60', B1: '30', B2: '30', B: '60' });
  });

  it('climb as many floors as do not apply', () => {
    const { points, applies } = redistributed(tree({}), { na: ['B1', 'B2'] });
    expect(points).toMatchObject({ BB: '0', B3: '60', B: '60', R: '100' });
    expect(applies).toMatchObject({ BB: false, B: true });
  });

  it('are redistributed at each floor in turn, from the bottom up', () => {
    const { points } = redistributed(tree({}), { na: ['B1', 'A2'] });
    expect(points).toMatchObject({ B2: '30', BB: '30', B3: '30', B: '60', A: '40' });
  });

  it('do not cross to another pillar unless the grid says from the root', () => {
    expect(redistributed(tree({}), { na: ['A'] }).points).toMatchObject({ A: '0', B: '60', R: '60' });
    expect(redistributed(tree({ fromDepth: 0 }), { na: ['A'] }).points).toMatchObject({
      ...{ A: '0', B: '100', BB: '50', B1: '25', B3: '50', R: '100' },
    });
  });

  it('stay lost above the depth from which the grid redistributes', () => {
    const { points } = redistributed(tree({ fromDepth: 2 }), { na: ['A2', 'B1'] });
    expect(points).toMatchObject({ A: '30', R: '90', B2: '30', BB: '30', B: '60' });
  });

  it('are what is left of them after factors; what a factor takes is not redistributed', () => {
    const { points } = redistributed(tree({}), { na: ['A2'], factors: { A: '1/2', A1: '1/2' } });
    expect(points).toMatchObject({ A1: '15/2', A3: '15/2', A: '15', R: '75' });
  });

  it('leave a parent not applicable when nothing in it is worth points', () => {
    const { applies, told } = redistributed(tree({}), { na: ['A1', 'A2', 'A3'] });
    expect(applies).toMatchObject({ A: false, R: true });
    expect(told).toContainEqual({ rule: 'S3', kind: 'nothing-left', node: 'A' });
    expect(redistributed(tree({}), { factors: { A: '0' } }).applies).toMatchObject({ A: false });
  });

  it('leave bonuses as they are', () => {
    const on = grid([criterion('A', '10'), criterion('B', '10'), criterion('X', '5', { bonus: true })], {
      redistribution: { fromDepth: 0 },
    });
    expect(redistributed(on, { na: ['B'] }).points).toMatchObject({ A: '20', X: '5', R: '20' });
    expect(redistributed(on, { na: ['X'] }).points).toMatchObject({ A: '10', B: '10', R: '20' });
  });

  it('are told of one after the other, from what to what', () => {
    const { told } = redistributed(tree({}), { na: ['A1', 'A2'] });
    expect(told).toMatchObject([
      { kind: 'redistributed', node: 'A1', reason: 'hors compétence', to: [{ node: 'A3' }] },
      { kind: 'redistributed', node: 'A2', to: [{ node: 'A3' }] },
    ]);
  });

  it('are said to go to nobody where they do', () => {
    const { told } = redistributed(tree({}), { na: ['A'] });
    expect(told).toMatchObject([{ kind: 'redistributed', node: 'A', to: [] }]);
  });
});
