import { compare, describeDifference, differencesToReport, type StoredCommune } from './differences';
import type { CommuneRecord } from './records';

const record = (code: string, change: Partial<CommuneRecord> = {}): CommuneRecord => ({
  code,
  name: `Commune ${code}`,
  departmentCode: '01',
  departmentName: 'Ain',
  regionCode: '84',
  regionName: 'Auvergne-Rhône-Alpes',
  epciSiren: null,
  epciName: null,
  siren: null,
  postalCodes: ['01300'],
  population: 100,
  ...change,
});
const stored = (id: number, code: string, change: Partial<CommuneRecord> = {}): StoredCommune => ({
  ...record(code, change),
  id,
  slug: `commune-${code}`,
});

describe('a later release', () => {
  const comparison = compare(
    [record('01001'), record('01002', { name: 'Renommée', population: null }), record('01005')],
    [stored(1, '01001'), stored(2, '01002'), stored(3, '01003'), stored(4, '01004')],
  );

  it('is compared with the stored communes by code and field', () => {
    expect(comparison.unchanged).toBe(1);
    expect(comparison.added.map(({ code }) => code)).toEqual(['01005']);
    expect(comparison.gone.map(({ id }) => id)).toEqual([3, 4]);
    expect(comparison.changed).toEqual([
      {
        id: 2,
        record: record('01002', { name: 'Renommée', population: null }),
        changes: [
          { field: 'name', from: 'Commune 01002', to: 'Renommée' },
          { field: 'population', from: 100, to: null },
        ],
      },
    ]);
  });

  it('tells a population of 0 from none', () => {
    const { changed } = compare(
      [record('01001', { population: null })],
      [stored(1, '01001', { population: 0 })],
    );
    expect(changed).toHaveLength(1);
  });

  it('is reported in words, with where the removed communes went and which are kept', () => {
    const differences = differencesToReport(comparison, new Map([[4, 2]]), new Map([['01003', '01001']]));
    expect(differences.map(describeDifference)).toEqual([
      '~ 01002 Renommée: name Commune 01002 → Renommée, population 100 → none',
      '- 01003 Commune 01003, now part of 01001',
      '! 01004 Commune 01004; kept, since content refers to it (2×)',
      '+ 01005 Commune 01005',
    ]);
  });
});
