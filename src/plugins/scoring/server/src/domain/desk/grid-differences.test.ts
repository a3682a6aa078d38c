import type { GridFile } from '../grid/grid-file';
import { gridDifferences } from './grid-differences';

const scale = { min: '0', max: '4', step: '1' };
const grid = (children: GridFile['root']['children'], more: Partial<GridFile> = {}): GridFile => ({
  ...{ code: 'G', version: '1', root: { code: 'R', weight: '100', children: children ?? [] } },
  ...more,
});
const a = { code: 'A', weight: '60', scale };
const b = { code: 'B', weight: '40', scale };

describe('What a grid changes', () => {
  it('is nothing where two versions mean the same', () => {
    expect(gridDifferences(grid([a, b]), grid([a, b], { version: '2', naBudget: '0.5' }))).toEqual([]);
  });

  it('names a weight, a level and a setting by their paths', () => {
    const after = grid(
      [
        { ...a, weight: '50' },
        { ...b, weight: '50' },
      ],
      {
        panel: { quorum: 3 },
        levels: [{ code: '1', threshold: '35' }],
      },
    );
    expect(gridDifferences(grid([a, b]), after)).toEqual(
      expect.arrayContaining([
        { kind: 'changed', path: '/nodes/A/weight', before: '60', after: '50' },
        { kind: 'changed', path: '/panel/quorum', before: '1', after: '3' },
        { kind: 'added', path: '/levels/1/threshold', before: null, after: '35' },
      ]),
    );
  });

  it('finds a node by its code wherever it stands', () => {
    const moved = grid([{ code: 'P', weight: '60', children: [a] }, b]);
    const paths = gridDifferences(grid([a, b]), moved).map(({ path }) => path);
    expect(paths).toContain('/nodes/A/parent');
    expect(paths).not.toContain('/nodes/A/weight');
  });

  it('is everything where there was no version before', () => {
    expect(gridDifferences(null, grid([a, b])).every(({ kind }) => kind === 'added')).toBe(true);
  });
});
