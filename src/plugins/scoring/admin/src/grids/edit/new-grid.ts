import type { GridFile } from '../../../../server/src/domain/grid/grid-file';

/** What a new grid begins with: one pillar with one criterion, which add up. */
export const newGrid = (code: string, version: string): GridFile => ({
  ...{ code, version },
  root: {
    ...{ code: 'R', weight: '100' },
    children: [
      {
        ...{ code: 'A', weight: '100' },
        children: [{ code: 'A1', weight: '100', scale: { min: '0', max: '4', step: '1' } }],
      },
    ],
  },
});
