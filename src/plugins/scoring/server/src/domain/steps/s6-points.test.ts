import { byCode, criterion, dossier, grid, group, listener } from '../../../../tests/support/in-few-words';
import { exact, written } from '../exact/exact';
import type { Grid } from '../grid/grid';
import { nominalPotential } from './s1-nominal-potential';
import { applicable } from './s2-not-applicable';
import { redistribute } from './s3-redistribution';
import { countPoints, type Tally } from './s6-points';

const INPUTS = ['obtained', 'capped', 'missed', 'unassessed'] as const;

function counted(
  on: Grid,
  units: Readonly<Record<string, string>>,
  decided: Parameters<typeof dossier>[1] = {},
) {
  const given = dossier(on, decided);
  const { tell } = listener();
  const nominal = nominalPotential(on, given, tell);
  const potential = redistribute(on, given, { nominal, standing: applicable(on, given, tell), tell });
  const view = countPoints(
    on,
    potential,
    new Map(Object.entries(units).map(([code, unit]) => [code, exact(unit)])),
  );
  for (const tally of view.tallies) {
    const parts = INPUTS.map((name) => tally[name]).reduce((all, part) => all.add(part));
    expect(written(parts)).toBe(written(tally.potential));
  }
  const show = (name: Exclude<keyof Tally, 'ratio'>) =>
    byCode(on, view.tallies, (tally) => written(tally[name]));
  return {
    show,
    ratio: byCode(on, view.tallies, ({ ratio }) => (ratio === null ? null : written(ratio))),
    cappings: view.cappings.map(({ node, by, from, to }) => [node.code, by.code, written(from), written(to)]),
  };
}

describe('Points (S6)', () => {
  const on = grid([group('A', [criterion('A1', '30'), criterion('A2', '10')]), criterion('B', '60')]);

  it('are the potential times the unit value, and parents add up', () => {
    const { show, ratio } = counted(on, { A1: '1/2', A2: '1', B: '1/3' });
    expect(show('obtained')).toEqual({ A1: '15', A2: '10', A: '25', B: '20', R: '45' });
    expect(show('missed')).toMatchObject({ A: '15', R: '55' });
    expect(ratio).toEqual({ A1: '1/2', A2: '1', A: '5/8', B: '1/3', R: '9/20' });
  });

  it('of what is not assessed are neither obtained nor missed', () => {
    const { show, ratio } = counted(on, { A1: '1', B: '0' });
    expect(show('unassessed')).toEqual({ A1: '0', A2: '10', A: '10', B: '0', R: '10' });
    expect(show('missed')).toMatchObject({ A2: '0', A: '0', R: '60' });
    expect(ratio.A2).toBeNull();
  });

  it('of what does not apply are none, in every respect', () => {
    const { show } = counted(on, { A1: '1', B: '1' }, { na: ['A2'] });
    expect(show('potential')).toMatchObject({ A2: '0', A1: '40', R: '100' });
    expect(show('obtained')).toMatchObject({ A2: '0', R: '100' });
  });

  it('of a bonus are not among those of what it stands in', () => {
    const bonus = grid([criterion('A', '10'), criterion('X', '5', { bonus: true })]);
    expect(counted(bonus, { A: '1', X: '1' }).show('obtained')).toEqual({ A: '10', X: '5', R: '10' });
  });
});

describe('A cap', () => {
  const pair = grid([
    group('A', [criterion('A1', '30'), criterion('A2', '10')], { capBy: 'B' }),
    criterion('B', '60'),
  ]);

  it('takes away what is better than the capping node; what stands below shrinks along', () => {
    const { show, cappings } = counted(pair, { A1: '1', A2: '1/2', B: '1/4' });
    expect(show('obtained')).toEqual({ A: '10', A1: '60/7', A2: '10/7', B: '15', R: '25' });
    expect(show('capped')).toMatchObject({ A: '25', A1: '150/7', A2: '25/7', B: '0', R: '25' });
    expect(cappings).toEqual([['A', 'B', '7/8', '1/4']]);
  });

  it('takes nothing from what is not better', () => {
    const { show, cappings } = counted(pair, { A1: '1/4', A2: '1/4', B: '1/4' });
    expect(show('obtained')).toMatchObject({ A: '10', R: '25' });
    expect(cappings).toEqual([]);
  });

  it('takes all where the capping node has nothing', () => {
    expect(counted(pair, { A1: '1', A2: '1', B: '0' }).show('capped')).toMatchObject({ A: '40', R: '40' });
  });

  it('is none by a node that does not apply, and none on one', () => {
    const units = { A1: '1', A2: '1', B: '1/4' };
    expect(counted(pair, units, { na: ['B'] }).cappings).toEqual([]);
    expect(counted(pair, units, { na: ['A'] }).cappings).toEqual([]);
  });

  it('takes nothing that may still be reached by what is not assessed', () => {
    expect(counted(pair, { A1: '1', A2: '1' }).cappings).toEqual([]);
    const parent = grid([
      criterion('A', '40', { capBy: 'B' }),
      group('B', [criterion('B1', '30'), criterion('B2', '30')]),
    ]);
    expect(counted(parent, { A: '1', B1: '1/2' }).cappings).toEqual([['A', 'B', '1', '3/4']]);
  });

  it('is worked out from the capped ratio along a chain, whichever way it runs', () => {
    const upward = grid([
      criterion('A', '10', { capBy: 'B' }),
      criterion('B', '10', { capBy: 'C' }),
      criterion('C', '10'),
    ]);
    const downward = grid([
      criterion('C', '10'),
      criterion('B', '10', { capBy: 'C' }),
      criterion('A', '10', { capBy: 'B' }),
    ]);
    const units = { A: '1', B: '3/4', C: '1/2' };
    for (const chain of [upward, downward]) {
      expect(counted(chain, units).ratio).toMatchObject({ A: '1/2', B: '1/2', C: '1/2', R: '1/2' });
    }
  });

  it('by something within a node caps the node as a whole', () => {
    const within = grid([group('A', [criterion('A1', '10'), criterion('A2', '10')], { capBy: 'A1' })]);
    const { show, ratio } = counted(within, { A1: '1/2', A2: '1' });
    expect(ratio.A).toBe('1/2');
    expect(show('obtained')).toMatchObject({ A: '10', A1: '10/3', A2: '20/3', R: '10' });
  });

  it('on a node and on one below it take both', () => {
    const both = grid([
      group('A', [criterion('A1', '10', { capBy: 'C' }), criterion('A2', '10')], { capBy: 'C' }),
      criterion('C', '20'),
    ]);
    const { show } = counted(both, { A1: '1', A2: '1', C: '1/2' });
    expect(show('obtained')).toMatchObject({ A: '10', A1: '10/3', A2: '20/3', C: '10', R: '20' });
    expect(show('capped')).toMatchObject({ A: '10', A1: '20/3', A2: '10/3' });
  });

  it('by a criterion of no weight works by its mark', () => {
    const weightless = grid([criterion('A', '10', { capBy: 'Z' }), criterion('Z', '0')]);
    expect(counted(weightless, { A: '1', Z: '1/4' }).show('obtained')).toMatchObject({ A: '5/2' });
    expect(counted(weightless, { A: '1' }).cappings).toEqual([]);
  });

  it('on what contains a bonus leaves the bonus alone', () => {
    const on = grid([
      group('A', [criterion('A1', '10'), criterion('AX', '5', { bonus: true })], { capBy: 'B' }),
      criterion('B', '10'),
    ]);
    expect(counted(on, { A1: '1', AX: '1', B: '0' }).show('obtained')).toMatchObject({ A: '0', AX: '5' });
  });
});
