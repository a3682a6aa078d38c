/** How many scores lie from a bound up to the next; the last takes 100 too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const WIDTH_OF_BIN = 10;
const BINS = 10;

/** @param scores out of 100; what lies outside, by bonus or capping, counts at the nearest end. */
export function distribution(scores: readonly number[]): readonly Bin[] {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const score of scores) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(score / WIDTH_OF_BIN)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({ from: bin * WIDTH_OF_BIN, to: (bin + 1) * WIDTH_OF_BIN, count }));
}
