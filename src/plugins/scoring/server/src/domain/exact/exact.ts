import Fraction from 'fraction.js';

/** A rational number, kept exactly: no figure of a score is ever a float. */
export type Exact = Fraction;

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);
export const TWO = new Fraction(2);
export const HUNDRED = new Fraction(100);

/** How a decimal is written: no exponent, no leading zeros, nothing but digits, one point and a minus sign. */
export const DECIMAL = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,30})?$/;

/** How a share may be written besides a decimal: "1/2". */
export const SHARE = /^(?:0|[1-9]\d{0,29})\/[1-9]\d{0,29}$/;

/**
 * The number that a text writes.
 *
 * @param text a decimal, or a share "n/d".
 * @throws SyntaxError when it is neither: the shape of a file is checked before its numbers are read.
 */
export function exact(text: string): Exact {
  if (!DECIMAL.test(text) && !SHARE.test(text)) throw new SyntaxError(`"${text}" is not a number.`);
  return new Fraction(text);
}

/** The one way a number is written where texts are compared: reduced, "35/2", or "20" when it is whole. */
export const written = (value: Exact): string => value.toFraction();

/** The same of a number that is still a text. */
export const reduced = (text: string): string => written(exact(text));

export const isZero = (value: Exact): boolean => value.n === 0n;

export const least = (one: Exact, other: Exact): Exact => (other.lt(one) ? other : one);

export const sum = (values: readonly Exact[]): Exact =>
  values.reduce((total, value) => total.add(value), ZERO);

export const ascending = (values: readonly Exact[]): Exact[] =>
  [...values].sort((one, other) => one.compare(other));
