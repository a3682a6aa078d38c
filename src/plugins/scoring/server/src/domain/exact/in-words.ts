import type { Exact } from './exact';
import { decimal } from './figure';

/** The languages in which a score explains itself. */
export type Language = 'fr' | 'en';

/** What is said in both. */
export type Sentence = Readonly<Record<Language, string>>;

const ENDING_ZEROS = /\.?0+$/;

/** A number as a sentence says it, with two places at most: "35", "2,31" in French, "2.31" in English. */
export function inWords(value: Exact, language: Language): string {
  const text = decimal(value, 2).replace(ENDING_ZEROS, '');
  return language === 'fr' ? text.replace('.', ',').replace('-', '−') : text.replace('-', '−');
}

/** Several things after each other: "A, B et C". */
export function listed(words: readonly string[], language: Language): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`;
}
