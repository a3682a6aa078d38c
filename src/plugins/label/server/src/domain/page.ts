/** Which part of a list is asked for; the first page is 1. */
export interface Portion {
  readonly page: number;
  readonly pageSize: number;
}

/** Part of a list that is longer than one page, and how many lines there are on all pages. */
export interface Page<Line> extends Portion {
  readonly lines: readonly Line[];
  readonly total: number;
}
