/** A fraction of whole numbers in its lowest terms; the denominator is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** The fraction n/d. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new Error('A fraction has no denominator 0.');
  const common = divisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / common, d: d / common };
}

export const NONE = rational(0n);
export const WHOLE = rational(1n);

/** Reads `-1.50`, `3` or `1/3`. */
export function read(text: string): Rational {
  const [over = '', under = '1'] = text.split('/');
  const [whole = '', digits = ''] = over.split('.');
  return rational(BigInt(whole + digits), 10n ** BigInt(digits.length) * BigInt(under));
}

export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const total = (all: readonly Rational[]): Rational => all.reduce(plus, NONE);

export const below = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
export const equal = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const least = (a: Rational, b: Rational): Rational => (below(b, a) ? b : a);
export const isPositive = ({ n }: Rational): boolean => n > 0n;

export const mean = (all: readonly Rational[]): Rational => over(total(all), rational(BigInt(all.length)));

export const ascending = (all: readonly Rational[]): readonly Rational[] =>
  [...all].sort((a, b) => (below(a, b) ? -1 : 1));

/** The middle one, or the mean of the middle two. */
export const median = (all: readonly Rational[]): Rational =>
  mean(ascending(all).slice(Math.ceil(all.length / 2) - 1, Math.floor(all.length / 2) + 1));

/** Written as n/d, so that two are equal when their texts are. */
export const text = ({ n, d }: Rational): string => `${n}/${d}`;
