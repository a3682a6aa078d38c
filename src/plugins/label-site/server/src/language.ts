import type { Language } from '@parvis/clock';

export type { Language } from '@parvis/clock';

/** Words in both languages. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;

const NARROW = '\u202f';

/** Sentences are written with ordinary spaces, so that they can be read; French wants some of them narrow and unbreakable. */
export const typeset = (french: string): string =>
  french
    .replaceAll(/ (?=[:;!?»%])/g, NARROW)
    .replaceAll('« ', `«${NARROW}`)
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, NARROW);

/** The colon after a word, with the space that French wants before it. */
export const COLON: InBoth<string> = { fr: `${NARROW}: `, en: ': ' };

/** The word for something that the API names; what it names anew is shown as it is. */
export const nameOf = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? name;

type Said = string | ((...values: never[]) => string) | { readonly [key: string]: Said };

function typesetAll(words: unknown): unknown {
  if (typeof words === 'string') return typeset(words);
  if (typeof words === 'function') return (...values: unknown[]) => typeset(String(words(...values)));
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typesetAll(value)]));
  }
  return words;
}

/** The words of a page in both languages, the French set as French is. */
export function inBoth<Words extends { readonly [key: string]: Said }>(words: InBoth<Words>): InBoth<Words> {
  const fr: unknown = typesetAll(words.fr);
  if (!isLike(fr, words.fr)) throw new Error('Words were lost.');
  return { fr, en: words.en };
}

/** Whether words have the keys of others: they are made of them, one by one. */
const isLike = <Words extends object>(made: unknown, model: Words): made is Words =>
  typeof made === 'object' && made !== null && Object.keys(model).every((key) => key in made);
