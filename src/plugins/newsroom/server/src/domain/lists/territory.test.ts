import { concerns, territoriesOf, territoryOf } from './territory';

test.each([
  ['59', '59'],
  ['FR-59', '59'],
  ['1', '01'],
  ['2a', '2A'],
  ['Nord', '59'],
  ['hdf', 'HDF'],
  ['FR-HDF', 'HDF'],
  ['hauts de france', 'HDF'],
  ['Côtes-d’Armor', '22'],
  ['La Réunion', '974'],
  ['fr', 'FR'],
  ['France', 'FR'],
])('%s is %s', (text, territory) => {
  expect(territoryOf(text)).toBe(territory);
});

test.each(['', '0', '96', '20', 'Atlantide', '32000'])('%j is no territory', (text) => {
  expect(territoryOf(text)).toBeNull();
});

test('a list is read entry by entry, and what is unknown is named', () => {
  expect(territoriesOf('59; Nord, Atlantide | hdf')).toEqual({
    known: ['59', 'HDF'],
    unknown: ['Atlantide'],
  });
});

test('news of a department concern those who cover it or its region', () => {
  expect(concerns('59', '59')).toBe(true);
  expect(concerns('59', 'HDF')).toBe(true);
  expect(concerns('HDF', '62')).toBe(true);
  expect(concerns('59', '62')).toBe(false);
  expect(concerns('59', 'BRE')).toBe(false);
  expect(concerns('974', '974')).toBe(true);
});

test('two departments overseas have no region in common', () => {
  expect(concerns('971', '972')).toBe(false);
});

test('who covers the country is asked for as such', () => {
  expect(concerns('FR', 'FR')).toBe(true);
  expect(concerns('59', 'FR')).toBe(false);
  expect(concerns('FR', '59')).toBe(false);
});
