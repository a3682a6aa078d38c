/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

/**
 * Where an axis of a radar leads, upwards first and then clockwise.
 *
 * @param share of the way from the middle to the rim, from 0 to 1.
 */
export function onAxis(
  axis: number,
  axes: number,
  { middle, radius, share }: { middle: Point; radius: number; share: number },
): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const [x, y] = middle;
  return [x + radius * share * Math.cos(angle), y + radius * share * Math.sin(angle)];
}

/** A line through points as SVG writes it, with a tenth of a unit. */
export const outline = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
