import fc from 'fast-check';
import { STYLE } from '../theme';
import { breakLines } from './break-lines';
import type { Piece } from './piece';

/** Every character one wide. */
const measure = (text: string): number => [...text].length;
const plain = (text: string): Piece => ({ text, style: STYLE.body, underline: false, strike: false });
const bold = (text: string): Piece => ({ ...plain(text), style: { ...STYLE.body, font: 'bold' } });
const broken = (pieces: readonly Piece[], width: number): string[] =>
  breakLines(pieces, width, measure).map((line) => line.map(({ text }) => text).join(''));

it.each([
  ['Lille et Lens', 9, ['Lille et ', 'Lens']],
  ['Lille et Lens', 100, ['Lille et Lens']],
  ['un\n\ndeux', 10, ['un', '', 'deux']],
  ['Saint-Denis', 7, ['Saint-', 'Denis']],
  ['de 10-12 ans', 6, ['de ', '10-12 ', 'ans']],
  ['Oui et quoi\u202F?', 10, ['Oui et ', 'quoi\u202F?']],
  ['anticonstitutionnel', 8, ['anticons', 'titution', 'nel']],
])('breaks « %s » at a width of %i', (text, width, lines) => {
  expect(broken([plain(text)], width)).toEqual(lines);
});

it('keeps a word together whose letters look differently', () => {
  expect(broken([plain('la vi'), bold('lle')], 6)).toEqual(['la ', 'ville']);
});

it('joins what looks alike, so that it is drawn in one go', () => {
  expect(breakLines([plain('Lille et Lens '), bold('aussi')], 50, measure)).toEqual([
    [plain('Lille et Lens '), bold('aussi')],
  ]);
});

it('loses no letter, and no line is too wide', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '-', '\u202F', '🏛') });
  fc.assert(
    fc.property(fc.array(text), fc.integer({ min: 1, max: 12 }), (texts, width) => {
      const pieces = texts.map((each, index) => (index % 2 === 0 ? plain(each) : bold(each)));
      const lines = broken(pieces, width);
      const letters = (some: readonly string[]) => some.join('').replaceAll(/\s/g, '');
      expect(letters(lines)).toBe(letters(texts));
      for (const line of lines) expect(measure(line.replace(/ +$/, ''))).toBeLessThanOrEqual(width);
    }),
  );
});
