/** The drawing area of a chart, in its own units. */
export const WIDTH = 640;
export const HEIGHT = 320;
export const MARGIN = 48;

/** Where a share of the way lies, between the margins: from the left. */
export const acrossAt = (share: number): number => MARGIN + share * (WIDTH - 2 * MARGIN);

/** Where a share of the height lies, between the margins: from the top. */
export const downAt = (share: number): number => HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
