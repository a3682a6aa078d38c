/** The narrow no-break space. */
const THIN = '\u202F';
/** Any space that may stand where French wants the narrow one. */
const SPACE = '[ \\u00A0\\u2009\\u202F]';

/** Addresses of the web and of mails, times and ratios: there a colon or question mark is no punctuation. */
const PROTECTED =
  '(?:https?://|www\\.|mailto:|tel:)[^\\s«»<>"]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\d+(?::\\d+)+';

/** What follows a punctuation mark; otherwise the sign belongs to something else, such as a path. */
const AFTER = '(?=$|[\\s;:!?»”’)\\]…,.])';

const RULES: readonly (readonly [pattern: string, replacement: string])[] = [
  ["(?<=\\p{L})'(?=[\\p{L}\\d«“])", '’'],
  ['(?<!\\.)\\.{3}(?!\\.)', '…'],
  [`(?:${SPACE}+|(?<=[^\\s;:!?(\\[«]))(?<mark>[;:!?])${AFTER}`, `${THIN}$<mark>`],
  [`«(?:${SPACE}+|(?=\\S))`, `«${THIN}`],
  [`(?:${SPACE}+|(?<=\\S))»`, `${THIN}»`],
];

const COMPILED = RULES.map(([pattern, replacement]) => ({
  pattern: new RegExp(`(?<kept>${PROTECTED})|${pattern}`, 'gu'),
  replacement,
}));

/**
 * A text as French printers set it: narrow no-break spaces before ; : ! ? and inside « », curly apostrophes, … for
 * three dots. Addresses, times and numbers stay as they are. To apply it twice changes nothing more.
 */
export function french(text: string): string {
  return COMPILED.reduce(
    (set, { pattern, replacement }) =>
      set.replaceAll(pattern, (...match) => {
        const { kept, mark }: Record<string, string | undefined> = match[match.length - 1];
        return kept ?? replacement.replace('$<mark>', mark ?? '');
      }),
    text,
  );
}
