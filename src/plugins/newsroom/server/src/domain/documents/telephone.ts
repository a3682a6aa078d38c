const NO_BREAK = '\u00A0';

/**
 * A telephone number as it is written in France: one of the country in pairs, « 01 99 00 12 34 », any other in its
 * international form.
 *
 * @param number in E.164: `+33199001234`.
 */
export function spokenNumber(number: string): string {
  const [, national] = /^\+33([1-9]\d{8})$/.exec(number) ?? [];
  return national === undefined ? number : (`0${national}`.match(/../g)?.join(NO_BREAK) ?? number);
}
