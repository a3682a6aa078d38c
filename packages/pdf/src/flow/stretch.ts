import type { Pen } from '../drawing/pen';

/** What no page break may cut: a line of text, an image, a box. */
export interface Row {
  readonly height: number;
  /** Draws the row with its upper edge at `y`. */
  draw(pen: Pen, y: number): void;
}

/** Rows that belong together, and how they may be divided over pages. */
export interface Stretch {
  readonly rows: readonly Row[];
  /** The least distance to what stands before and after; none at the head of a page. */
  readonly before: number;
  readonly after: number;
  /** Stands on the page where the next stretch begins: a heading. */
  readonly keepWithNext?: boolean;
  /** Is moved to the next page as a whole when it does not fit. */
  readonly together?: boolean;
}

/** The height of rows that stand one below the other. */
export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** Rows one below the other, as one that no page break may cut. */
export function stack(rows: readonly Row[]): Row {
  return {
    height: heightOf(rows),
    draw(pen, y) {
      let top = y;
      for (const row of rows) {
        row.draw(pen, top);
        top += row.height;
      }
    },
  };
}

/** Rows side by side, as high as the highest. */
export function beside(rows: readonly Row[]): Row {
  return {
    height: Math.max(0, ...rows.map(({ height }) => height)),
    draw: (pen, y) => rows.forEach((row) => void row.draw(pen, y)),
  };
}

/** An empty row. */
export const space = (height: number): Row => ({ height, draw: () => undefined });
