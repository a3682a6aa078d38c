import fc from 'fast-check';
import { entriesOf, folded, inOneLine } from './words';

test('words are the same whatever their accents, capitals, hyphens and spaces', () => {
  expect(folded('  Démocratie  Locale ')).toBe('democratie locale');
  expect(folded('Hauts-de-France')).toBe(folded('hauts de france'));
  expect(folded('Provence-Alpes-Côte d’Azur')).toBe(folded("provence alpes cote d'azur"));
});

test('a list is read with any usual separator, each entry once', () => {
  expect(entriesOf(' climat ; Eau, climat\nÉcole | eau')).toEqual(['climat', 'Eau', 'École']);
  expect(entriesOf(' , ; ')).toEqual([]);
});

test('a list that is written and read again stays the same', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const entries = entriesOf(text);
      expect(entriesOf(inOneLine(entries))).toEqual(entries);
    }),
  );
});
