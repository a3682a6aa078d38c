/** The narrow no-break space, U+202F: what French puts before ; : ! ? % and », after «, and inside large numbers. */
const THIN = '\u202F';

interface Rule {
  readonly fault: RegExp;
  readonly message: string;
}

const RULES: readonly Rule[] = [
  { fault: /'/, message: 'a straight apostrophe instead of ’' },
  { fault: /"/, message: 'straight quotation marks instead of « »' },
  { fault: /\.\.\./, message: 'three points instead of …' },
  { fault: new RegExp(`(?:^|[^${THIN}])[;!?»%]`), message: 'no narrow no-break space before ; ! ? » or %' },
  { fault: new RegExp(`(?:^|[^${THIN}]):(?=\\s|$)`), message: 'no narrow no-break space before a colon' },
  { fault: new RegExp(`«(?!${THIN})`), message: 'no narrow no-break space after «' },
  { fault: /\d \d{3}(?!\d)/, message: 'a breaking space inside a number' },
  { fault: /(?<![\d+])(?:\d{5,}|(?!1[789]|20)\d{4})(?!\d)/, message: 'a large number without thin spaces' },
  {
    fault: /\d h(?: |$)|\dh\d|\bh \d/,
    message: 'an hour that is not written like 10 h 30, with no-break spaces',
  },
  { fault: new RegExp(`n°(?!${THIN})`), message: 'no narrow no-break space after n°' },
  { fault: /oe(?=u|il)/i, message: 'oe instead of œ' },
  { fault: / {2,}|^ | $/, message: 'a space too many' },
];

/**
 * Finds what French typography would not write in a text.
 *
 * @returns one sentence for each fault, none when the text is right. Addresses are not looked at.
 */
export function typographyFaults(text: string): string[] {
  const words = text.replaceAll(/https?:\/\/[^\s)]+/g, '');
  return RULES.filter(({ fault }) => fault.test(words)).map(({ message }) => `${message}: ${text}`);
}
