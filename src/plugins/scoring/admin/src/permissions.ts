export const JUDGE = { action: 'plugin::scoring.judge', subject: null };
export const PRESIDE = { action: 'plugin::scoring.preside', subject: null };
export const GRIDS = { action: 'plugin::scoring.grids', subject: null };

/** Each of these opens a part of the page « Notation ». */
export const DESK = [JUDGE, PRESIDE, GRIDS];
