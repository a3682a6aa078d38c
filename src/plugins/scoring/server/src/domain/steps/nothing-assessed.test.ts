import { readDossier } from '../dossier/read-dossier';
import type { GridFile, NodeFile } from '../grid/grid-file';
import { readGrid } from '../grid/read-grid';
import { score } from '../score';

const leaf = (code: string, weight: string): NodeFile => ({ code, weight, scale: { min: '0', max: '1' } });
const file: GridFile = {
  ...{ code: 'G', version: '1' },
  root: {
    ...{ code: 'R', weight: '10' },
    children: [
      { code: 'A', weight: '4', children: [leaf('A1', '3'), leaf('A2', '1')] },
      { code: 'B', weight: '6', children: [leaf('B1', '6'), leaf('B2', '0')] },
    ],
  },
};

/** The ratios that a first view shows, by code, of the marks of one juror. */
function ratios(marks: Readonly<Record<string, string>>) {
  const grid = readGrid(file);
  if (!grid.ok) throw new Error(grid.error.code);
  const dossier = readDossier({ sheets: [{ juror: 'J1', marks }] }, grid.value);
  if (!dossier.ok) throw new Error(dossier.error.code);
  const scored = score(grid.value, dossier.value, { partial: true });
  if (!scored.ok) throw new Error(scored.error.code);
  const { nodes } = scored.value;
  return Object.fromEntries(Object.entries(nodes).map(([code, { ratio }]) => [code, ratio?.decimal ?? null]));
}

describe('A parent of which nothing is assessed yet', () => {
  it('has no ratio, rather than a ratio of 0, as a criterion has none', () => {
    expect(ratios({ B1: '0' })).toMatchObject({ A: null, A1: null, B: '0.00', B1: '0.00', R: '0.00' });
  });

  it('has none either where only what is worth no points is assessed', () => {
    expect(ratios({ B2: '1' })).toMatchObject({ R: null, B: null, B1: null, B2: '1.00' });
  });
});
