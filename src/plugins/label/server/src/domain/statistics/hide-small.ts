/** A number below this is not published: it would tell of single communes. */
export const SMALLEST = 5;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Hides what is small among the parts of a sum that is published. What is hidden can be recomputed neither alone nor as
 * a whole: there are at least two hidden parts, of {@link SMALLEST} together, or the smallest of the others are hidden,
 * too.
 *
 * @returns the parts in their order, null where one is hidden; all of them when the sum is too small for anything else.
 */
export function hideSmall(counts: readonly number[]): readonly (number | null)[] {
  const ascending = counts.map((_, place) => place).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const small = counts.filter((count) => count < SMALLEST).length;
  if (small === 0) return counts;
  let hidden = small;
  const hiddenSum = (): number => sum(ascending.slice(0, hidden).map((place) => counts[place] ?? 0));
  while (hidden < counts.length && (hidden < 2 || hiddenSum() < SMALLEST)) hidden += 1;
  const kept = new Set(ascending.slice(hidden));
  return counts.map((count, place) => (kept.has(place) ? count : null));
}
