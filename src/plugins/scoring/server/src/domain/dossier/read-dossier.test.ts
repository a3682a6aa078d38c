import {
  criterion,
  dossier,
  dossierFile,
  errorOf,
  grid,
  group,
} from '../../../../tests/support/in-few-words';
import { written } from '../exact/exact';
import type { DossierFile } from './dossier-file';
import { readDossier } from './read-dossier';

const on = grid([
  group('A', [criterion('A1', '40', { scale: { min: '0', max: '4', step: '1' } })]),
  criterion('B', '60', { notApplicable: 'forbidden', scale: { min: '0', max: '1' } }),
]);
const fault = (file: DossierFile) => errorOf(readDossier(file, on));

describe('A dossier', () => {
  it('has the marks of those who were not recused, and no abstention among them', () => {
    const { sheets } = dossier(on, {
      marks: [{ A1: '3', B: null }, { A1: '0' }, { A1: '4' }],
      recused: [2],
    });
    expect(sheets.map(({ juror, marks }) => [juror, [...marks].map(([c, m]) => [c, written(m)])])).toEqual([
      ['J1', [['A1', '3']]],
      ['J3', [['A1', '4']]],
    ]);
  });

  it('has its sheets in the order of their jurors, whatever the order in which they came', () => {
    const file = dossierFile({ marks: [{ A1: '1' }, { A1: '2' }] });
    const turned = { ...file, sheets: [...file.sheets].reverse() };
    expect(readDossier(turned, on)).toEqual(readDossier(file, on));
  });

  it('takes evidence for accepted when it was, and in no other state', () => {
    const file: DossierFile = { sheets: [], evidence: { A: 'accepted', B: 'refused', A1: 'ACCEPTED' } };
    const read = readDossier(file, on);
    expect(read.ok ? [...read.value.accepted] : read.error).toEqual(['A']);
  });

  it.each([
    [{ sheets: [], applicability: { Z: { state: 'na', reason: 'x' } } }, '/applicability/Z', 'Z'],
    [{ sheets: [{ juror: 'J1', marks: { Z: '1' } }] }, '/sheets/0/marks/Z', 'Z'],
    [{ sheets: [{ juror: 'J1', marks: { A: '1' } }] }, '/sheets/0/marks/A', 'A'],
    [{ sheets: [], evidence: { 'a/b': 'accepted' } }, '/evidence/a~1b', 'a/b'],
  ] as const)('names nothing but nodes of its grid, and marks criteria only: %j', (file, path, node) => {
    expect(fault(file)).toEqual({ file: 'dossier', path, code: 'UNKNOWN_CODE', node });
  });

  it.each(['5', '-1', '2.5'])('has no mark off its scale: %s', (mark) => {
    expect(fault(dossierFile({ marks: [{ A1: mark }] }))).toMatchObject({
      ...{ code: 'MARK_OUT_OF_SCALE', path: '/sheets/0/marks/A1', node: 'A1', juror: 'J1' },
      ...{ min: '0', max: '4', step: '1' },
    });
  });

  it('has any decimal for a mark where the scale has no step', () => {
    expect(fault(dossierFile({ marks: [{ B: '0.123456789' }] }))).toBeNull();
  });

  it('says that something does not apply with a reason, and not where the grid forbids it', () => {
    expect(fault({ sheets: [], applicability: { A: { state: 'na', reason: '  ' } } })).toEqual({
      ...{ file: 'dossier', path: '/applicability/A', code: 'NA_WITHOUT_REASON', node: 'A' },
    });
    expect(fault(dossierFile({ na: ['B'] }))).toMatchObject({ code: 'NA_FORBIDDEN', node: 'B' });
  });

  it('has factors from 0 to 1, also where nothing may be left out', () => {
    expect(fault(dossierFile({ factors: { A: '0', B: '1' } }))).toBeNull();
    expect(fault(dossierFile({ factors: { A: '1.01' } }))).toMatchObject({
      ...{ code: 'OUT_OF_RANGE', path: '/applicability/A/factor', found: '101/100' },
    });
  });

  it('has one sheet a juror', () => {
    const sheet = { juror: 'J1', marks: {} };
    expect(fault({ sheets: [sheet, sheet] })).toEqual({
      ...{ file: 'dossier', path: '/sheets/1/juror', code: 'DOUBLED_JUROR', juror: 'J1' },
    });
  });
});
