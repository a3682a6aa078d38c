/** Where a list is scrolled to, in pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** Rows drawn beyond what is seen, so that nothing flashes and the keyboard always has a next row. */
const BEYOND = 8;

/**
 * The rows of a long list that are drawn, in order.
 *
 * @param rowHeight of every row, in pixels.
 * @param focused the row that has the focus: it stays, wherever the list is scrolled to.
 */
export function rowsInView(
  count: number,
  { top, height }: View,
  rowHeight: number,
  focused: number | null,
): readonly number[] {
  const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (focused === null || focused >= count || (focused >= first && focused < end)) return rows;
  return focused < first ? [focused, ...rows] : [...rows, focused];
}
