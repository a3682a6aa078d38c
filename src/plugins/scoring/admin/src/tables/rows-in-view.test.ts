import { rowsInView } from './rows-in-view';

const seen = (count: number, top: number, focused: number | null = null) =>
  rowsInView(count, { top, height: 480 }, 48, focused);

test('of four thousand rows those in view are drawn, and a few beyond', () => {
  expect(seen(4000, 0)).toEqual(Array.from({ length: 18 }, (_, index) => index));
  const middle = seen(4000, 96_000);
  expect([middle[0], middle.at(-1), middle.length]).toEqual([1992, 2017, 26]);
  expect(seen(4000, 4000 * 48 - 480).at(-1)).toBe(3999);
});

test('the row that has the focus stays, before or behind the others', () => {
  expect(seen(4000, 96_000, 3)[0]).toBe(3);
  expect(seen(4000, 0, 3000).at(-1)).toBe(3000);
  expect(seen(4000, 0, 5)).toHaveLength(18);
  expect(seen(10, 0, 3000)).toHaveLength(10);
});

test('a list that has become shorter than where it is scrolled to shows its rows, or none', () => {
  expect(seen(0, 0)).toEqual([]);
  expect(seen(5, 96_000)).toEqual([]);
});
