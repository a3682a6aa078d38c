import fc from 'fast-check';
import { french } from './french';

const T = '\u202F';

it.each([
  ['Quoi !', `Quoi${T}!`],
  ['Quoi?', `Quoi${T}?`],
  ['Quoi\u00A0?!', `Quoi${T}?!`],
  ['Trois villes : Lille; Lens', `Trois villes${T}: Lille${T}; Lens`],
  ['« Oui »', `«${T}Oui${T}»`],
  ['«Oui»', `«${T}Oui${T}»`],
  ['Il dit : «Quoi ?»', `Il dit${T}: «${T}Quoi${T}?${T}»`],
  ["L'école d'à côté, aujourd'hui", 'L’école d’à côté, aujourd’hui'],
  ['Et puis...', 'Et puis…'],
  ['(Quoi ?)', `(Quoi${T}?)`],
])('sets « %s »', (text, expected) => expect(french(text)).toBe(expected));

it.each([
  'https://parvis.example/a?b=c:d;e!',
  'www.parvis.example:1337/x',
  'presse@parvis.example',
  "mailto:l'equipe@parvis.example",
  '10:30',
  '1:25 000',
  '3.14, 12,5',
  'a:b',
  'index.php?page',
  '(?)',
  '....',
  "5' 30''",
])('leaves « %s » alone', (text) => expect(french(text)).toBe(text));

it('sets the words around an address', () => {
  expect(french('Voir : https://parvis.example/a?b !')).toBe(`Voir${T}: https://parvis.example/a?b${T}!`);
});

it('changes nothing more when applied twice', () => {
  const pieces = [
    ' ',
    '\u00A0',
    T,
    '\n',
    '!',
    '?',
    ';',
    ':',
    '«',
    '»',
    '.',
    "'",
    'a',
    'é',
    '1',
    '@',
    '(',
    ')',
  ];
  const text = fc.string({ unit: fc.constantFrom(...pieces, 'https://', 'www.', 'a@b.c') });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (written) => {
      expect(french(french(written))).toBe(french(written));
    }),
    { numRuns: 3000 },
  );
});
