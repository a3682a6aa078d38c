import type { Exact } from './exact';

/** A number as it is published: its exact fraction, and a rounded decimal to be read and never to be counted with. */
export interface Figure {
  readonly n: string;
  readonly d: string;
  readonly decimal: string;
}

/**
 * A decimal, rounded half up.
 *
 * @param places how many digits stand after the point; all of them are written.
 */
export function decimal(value: Exact, places: number): string {
  const scale = 10n ** BigInt(places);
  const doubled = 2n * value.s * value.n * scale + value.d;
  const divisor = 2n * value.d;
  const floor = doubled / divisor - (doubled % divisor < 0n ? 1n : 0n);
  const digits = (floor < 0n ? -floor : floor).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${floor < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}

/** @param places of its decimal. */
export const figure = (value: Exact, places: number): Figure => ({
  n: (value.s * value.n).toString(),
  d: value.d.toString(),
  decimal: decimal(value, places),
});
