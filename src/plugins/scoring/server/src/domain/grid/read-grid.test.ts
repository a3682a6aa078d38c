import { criterion, errorOf, grid, gridFile, group } from '../../../../tests/support/in-few-words';
import { written } from '../exact/exact';
import { pillarsOf } from './grid';
import { readGrid } from './read-grid';

const children = [
  group('A', [criterion('A1', '15'), criterion('A2', '25')]),
  group('X', [criterion('X1', '5')], { bonus: true }),
];

describe('A grid', () => {
  it('knows its criteria, its pillars and its bonuses', () => {
    const read = grid(children);
    expect(read.criteria.map(({ code }) => code)).toEqual(['A1', 'A2', 'X1']);
    expect(pillarsOf(read).map(({ code }) => code)).toEqual(['A', 'X']);
    expect(read.bonuses.map(({ code }) => code)).toEqual(['X']);
  });

  it('has the settings of the house unless it says otherwise', () => {
    const { naBudget, ...rest } = grid(children, { naBudget: undefined });
    expect(written(naBudget)).toBe('1/2');
    expect(rest).toMatchObject({
      redistribution: { policy: 'proportional', fromDepth: 1 },
      panel: { aggregation: 'criterion-median', quorum: 1 },
      bonusCap: null,
      levels: [],
      decimals: 2,
    });
  });

  it('has a hash that anyone can compute again', () => {
    expect(grid(children).hash).toMatch(/^[0-9a-f]{64}$/);
    expect(grid(children).hash).toBe(grid(children).hash);
  });

  it.each([
    [{ naBudget: '3/2' }, '/naBudget'],
    [{ bonusCap: '100.5' }, '/bonusCap'],
  ])('is refused with a setting out of range: %j', (settings, path) => {
    expect(errorOf(readGrid(gridFile(children, settings)))).toMatchObject({ code: 'OUT_OF_RANGE', path });
  });

  it('says how many marks are dropped when it drops the extremes', () => {
    const trimmed = gridFile(children, { panel: { aggregation: 'criterion-trimmed' } });
    expect(errorOf(readGrid(trimmed))).toEqual({ file: 'grid', path: '/panel', code: 'TRIM_MISSING' });
    const named = gridFile(children, { panel: { aggregation: 'criterion-trimmed', trim: 1 } });
    expect(errorOf(readGrid(named))).toBeNull();
  });

  it.each([
    ['WEIGHTS_DO_NOT_ADD_UP', group('R', [criterion('A', '1')], { weight: '2' })],
    ['SCALE_EMPTY', group('R', [criterion('A', '1', { scale: { min: '1', max: '1' } })])],
    ['CAP_CYCLE', group('R', [criterion('A', '1', { capBy: 'R' })])],
    ['DOUBLED_CODE', group('R', [criterion('R', '1')])],
  ])('is refused with its first broken rule: %s', (code, root) => {
    expect(errorOf(readGrid({ ...gridFile([]), root }))).toMatchObject({ code });
  });

  it('may consist of one criterion', () => {
    expect(errorOf(readGrid({ ...gridFile([]), root: criterion('R', '100') }))).toBeNull();
  });
});
