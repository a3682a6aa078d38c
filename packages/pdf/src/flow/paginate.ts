import { heightOf, type Row, type Stretch } from './stretch';

/** A row with its place on a page. */
export interface Placed {
  readonly row: Row;
  /** Its upper edge. */
  readonly y: number;
}

/** Where text may stand on a page. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/** A paragraph leaves no fewer lines than this alone at the foot or head of a page. */
const FEWEST = 2;

/**
 * Divides stretches over pages: headings stay with what follows, no line of a paragraph stands alone, and what must
 * stay together does, unless it is higher than a page.
 *
 * @returns the rows of each page; one empty page for nothing.
 */
export function paginate(stretches: readonly Stretch[], frame: Frame): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = frame.top;
  let after = 0;
  const atHead = (): boolean => pages[pages.length - 1]?.length === 0;
  const turn = (): void => {
    pages.push([]);
    y = frame.top;
  };

  stretches.forEach((stretch, index) => {
    const gap = (): number => (atHead() ? 0 : Math.max(after, stretch.before));
    if (!atHead() && y + gap() + leastHeight(stretches.slice(index)) > frame.bottom) turn();
    let left = stretch.rows;
    while (left.length > 0) {
      y += left === stretch.rows ? gap() : 0;
      const fitting = Math.max(rowsBefore(left, frame.bottom - y), atHead() ? 1 : 0);
      for (const row of left.slice(0, fitting)) {
        pages[pages.length - 1]?.push({ row, y });
        y += row.height;
      }
      left = left.slice(fitting);
      if (left.length > 0) turn();
    }
    after = stretch.after;
  });
  return pages;
}

/** How high the first of these must stand with what may not be divided from it. */
function leastHeight([first, ...rest]: readonly Stretch[]): number {
  if (first === undefined) return 0;
  if (first.keepWithNext && rest[0] !== undefined) {
    return heightOf(first.rows) + Math.max(first.after, rest[0].before) + leastHeight(rest);
  }
  const whole = first.together || first.rows.length < 2 * FEWEST;
  return heightOf(whole ? first.rows : first.rows.slice(0, FEWEST));
}

/** How many rows stand before the break when `room` is left, without leaving too few on either side. */
function rowsBefore(rows: readonly Row[], room: number): number {
  let height = 0;
  let fitting = 0;
  for (const row of rows) {
    height += row.height;
    if (height > room) break;
    fitting += 1;
  }
  if (fitting === rows.length) return fitting;
  return Math.max(0, Math.min(fitting, rows.length - FEWEST));
}
