import { communeRecords, successors } from './records';
import { type Release, readRelease } from './release';
import { slugsFor } from './slugs';

const release: Release = {
  digest: 'one',
  departments: [{ code: '01', nom: 'Ain' }],
  regions: [{ code: '84', nom: 'Auvergne-Rhône-Alpes' }],
  groupings: [{ code: '200000001', nom: 'CC des Essais', membres: [{ code: '01015' }] }],
  communes: [
    {
      code: '01015',
      nom: 'Neuve',
      type: 'commune-actuelle',
      departement: '01',
      region: '84',
      siren: '210100015',
      codesPostaux: ['01300'],
      population: 710,
      anciensCodes: ['01340'],
    },
    { code: '01015', nom: 'Vieille', type: 'commune-deleguee', chefLieu: '01015' },
    { code: '01099', nom: 'Annexée', type: 'commune-associee', chefLieu: '01015' },
    {
      code: '01001',
      nom: 'Déserte',
      type: 'commune-actuelle',
      departement: '01',
      region: '84',
      population: 0,
    },
  ],
};

describe('the communes of a release', () => {
  it('are those of today, in the order of their codes, with the names of what they belong to', () => {
    expect(communeRecords(release)).toEqual([
      {
        code: '01001',
        name: 'Déserte',
        departmentCode: '01',
        departmentName: 'Ain',
        regionCode: '84',
        regionName: 'Auvergne-Rhône-Alpes',
        epciSiren: null,
        epciName: null,
        siren: null,
        postalCodes: [],
        population: 0,
      },
      {
        code: '01015',
        name: 'Neuve',
        departmentCode: '01',
        departmentName: 'Ain',
        regionCode: '84',
        regionName: 'Auvergne-Rhône-Alpes',
        epciSiren: '200000001',
        epciName: 'CC des Essais',
        siren: '210100015',
        postalCodes: ['01300'],
        population: 710,
      },
    ]);
  });

  it('are refused when their department is not in the release', () => {
    expect(() => communeRecords({ ...release, departments: [] })).toThrow('no department 01');
  });

  it('tell where former communes went', () => {
    expect(Object.fromEntries(successors(release))).toEqual({ '01340': '01015', '01099': '01015' });
  });

  it('number 34,969 in the installed release, each with its own code and slug', () => {
    const records = communeRecords(readRelease());
    expect(records).toHaveLength(34_969);
    expect(new Set(records.map(({ code }) => code)).size).toBe(34_969);
    expect(new Set(slugsFor(records, new Set()).values()).size).toBe(34_969);
  });
});
