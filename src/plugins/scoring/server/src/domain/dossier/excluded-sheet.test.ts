import type { GridFile } from '../grid/grid-file';
import { readGrid } from '../grid/read-grid';
import type { DossierFile, SheetFile } from './dossier-file';
import { readDossier } from './read-dossier';

const file: GridFile = {
  ...{ code: 'G', version: '1' },
  root: { code: 'R', weight: '100', scale: { min: '0', max: '4', step: '1' } },
};
const grid = readGrid(file);
if (!grid.ok) throw new Error(grid.error.code);

const kept: DossierFile = { sheets: [{ juror: 'J1', marks: { R: '3' } }] };
const read = (sheet: SheetFile) => readDossier({ sheets: [sheet, ...kept.sheets] }, grid.value);

describe('A sheet that was excluded', () => {
  it.each<[string, SheetFile]>([
    ['has a code that stands nowhere', { juror: 'J2', marks: { X: '1' } }],
    ['has a mark that is on no scale', { juror: 'J2', marks: { R: '9' } }],
    ['is of a juror who has another in force', { juror: 'J1', marks: { R: '0' } }],
  ])('changes nothing, not even the hash, where it %s', (_what, sheet) => {
    expect(read(sheet).ok).toBe(false);
    expect(read({ ...sheet, excluded: true })).toEqual(readDossier(kept, grid.value));
  });
});
