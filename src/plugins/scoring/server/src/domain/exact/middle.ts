import { ascending, type Exact, sum, TWO, ZERO } from './exact';

/** The mean of some values; 0 of none. */
export const mean = (values: readonly Exact[]): Exact =>
  values.length === 0 ? ZERO : sum(values).div(values.length);

/** The middle value; of an even number, the mean of the middle two; 0 of none. */
export function median(values: readonly Exact[]): Exact {
  const sorted = ascending(values);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? ZERO;
  const lower = sorted[half - 1];
  return sorted.length % 2 === 1 || lower === undefined ? upper : lower.add(upper).div(TWO);
}

/**
 * The mean without the `trim` lowest and the `trim` highest values where at least three remain, else the median.
 *
 * @param trim how many are dropped at each end.
 */
export function trimmedMean(values: readonly Exact[], trim: number): Exact {
  if (values.length < 2 * trim + 3) return median(values);
  return mean(ascending(values).slice(trim, values.length - trim));
}
