import { type Exact, exact, HUNDRED, ONE, TWO } from '../exact/exact';
import { decimal } from '../exact/figure';
import { inWords, type Language, type Sentence } from '../exact/in-words';

/** The narrow space that never breaks, which French puts before high punctuation and inside its quotation marks. */
export const NARROW = '\u202f';

/** Says a thing in both languages, each with its own words for numbers. */
export const say = (words: (language: Language) => string): Sentence => ({
  fr: words('fr'),
  en: words('en'),
});

/** Whether a number takes the plural as it is shown: in French from two, in English unless it is one. */
export function isPlural(value: Exact, language: Language): boolean {
  const shown = exact(decimal(value, 2));
  return language === 'fr' ? shown.gte(TWO) : !shown.equals(ONE);
}

/** "15 points", "0,5 point". */
export const points = (value: Exact, language: Language): string =>
  `${inWords(value, language)} ${isPlural(value, language) ? 'points' : 'point'}`;

/** A share out of a hundred: "75 %". */
export const percent = (share: Exact, language: Language): string =>
  `${inWords(share.mul(HUNDRED), language)}${language === 'fr' ? `${NARROW}%` : '%'}`;

/** What stands before an explanation: " :" in French, ":" in English. */
export const colon = (language: Language): string => (language === 'fr' ? `${NARROW}:` : ':');

export const quoted = (text: string, language: Language): string =>
  language === 'fr' ? `«${NARROW}${text}${NARROW}»` : `“${text}”`;
