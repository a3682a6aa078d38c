/** The value below which that share of the values lies, taken from them in ascending order. */
export const percentile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.max(0, Math.ceil(ascending.length * share) - 1))] ??
  Number.NaN;

/** Numbers in ascending order. */
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
