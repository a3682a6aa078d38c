import type { Exact } from '../exact/exact';
import { type Figure, figure } from '../exact/figure';
import { mean } from '../exact/middle';

/** How far the jurors of a dossier stand apart. */
export interface Spread {
  readonly variance: Figure;
  /** The standard deviation, of which only a decimal can be written. */
  readonly deviation: string;
}

/** The whole part of the square root of a whole number that is not negative (Newton's method). */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = square;
  let next = (square + 1n) / 2n;
  while (next < root) {
    root = next;
    next = (root + square / root) / 2n;
  }
  return root;
}

/** The variance of scores; null under two of them, which cannot stand apart. */
export function varianceOf(scores: readonly Exact[]): Exact | null {
  if (scores.length < 2) return null;
  const middle = mean(scores);
  const apart = scores.map((score) => score.sub(middle));
  return mean(apart.map((distance) => distance.mul(distance)));
}

/** The standard deviation of a variance, rounded half up; no float comes near it. */
export function deviationOf(variance: Exact, places: number): string {
  const scale = 10n ** BigInt(places);
  const twice = wholeRoot((4n * variance.n * scale * scale) / variance.d);
  const digits = ((twice + 1n) / 2n).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
}

/**
 * S11: the standard deviation of the scores that jurors gave a dossier. They are all the jurors there are, no sample
 * of others: the variance is that of a population.
 *
 * @param scores one a juror.
 * @param places of the decimals.
 * @returns null under two jurors.
 */
export function spreadOf(scores: readonly Exact[], places: number): Spread | null {
  const variance = varianceOf(scores);
  if (variance === null) return null;
  return { variance: figure(variance, places), deviation: deviationOf(variance, places) };
}
