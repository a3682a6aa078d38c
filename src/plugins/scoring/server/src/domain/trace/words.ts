import { type Exact, HUNDRED, ONE, TWO } from '../exact/exact';
import { inWords, type Language, type Sentence } from '../exact/in-words';

/** The narrow space that never breaks, which French puts before high punctuation and inside its quotation marks. */
export const NARROW = '\u202f';

/** Says a thing in both languages, each with its own words for numbers. */
export const say = (words: (language: Language) => string): Sentence => ({
  fr: words('fr'),
  en: words('en'),
});

/** "15 points", "0,5 point": French counts in the plural from two, English whatever is not one. */
export function points(value: Exact, language: Language): string {
  const many = language === 'fr' ? value.gte(TWO) : !value.equals(ONE);
  return `${inWords(value, language)} ${many ? 'points' : 'point'}`;
}

/** A share out of a hundred: "75 %". */
export const percent = (share: Exact, language: Language): string =>
  `${inWords(share.mul(HUNDRED), language)}${language === 'fr' ? `${NARROW}%` : '%'}`;

/** What stands before an explanation: " :" in French, ":" in English. */
export const colon = (language: Language): string => (language === 'fr' ? `${NARROW}:` : ':');

export const quoted = (text: string, language: Language): string =>
  language === 'fr' ? `«${NARROW}${text}${NARROW}»` : `“${text}”`;
