import fc from 'fast-check';
import { type Placed, paginate } from './paginate';
import type { Row, Stretch } from './stretch';

interface Named extends Row {
  readonly name: string;
}

const FRAME = { top: 0, bottom: 100 };
const row = (name: string, height = 10): Named => ({ name, height, draw: () => undefined });
const stretch = (name: string, lines: number, rules: Partial<Stretch> = {}): Stretch => ({
  rows: Array.from({ length: lines }, (_, index) => row(`${name}${index + 1}`)),
  before: 0,
  after: 0,
  ...rules,
});
const names = (pages: Placed[][]): string[] =>
  pages.map((page) => page.map((placed) => ('name' in placed.row ? placed.row.name : '')).join(' '));

it('keeps a heading with the two first lines of what follows', () => {
  const heading = stretch('h', 1, { keepWithNext: true, together: true });
  expect(names(paginate([stretch('a', 7), heading, stretch('b', 4)], FRAME))).toEqual([
    'a1 a2 a3 a4 a5 a6 a7 h1 b1 b2',
    'b3 b4',
  ]);
  expect(names(paginate([stretch('a', 8), heading, stretch('b', 4)], FRAME))).toEqual([
    'a1 a2 a3 a4 a5 a6 a7 a8',
    'h1 b1 b2 b3 b4',
  ]);
});

it('leaves no line of a paragraph alone at the head of a page', () => {
  expect(names(paginate([stretch('a', 5), stretch('b', 6)], FRAME))).toEqual([
    'a1 a2 a3 a4 a5 b1 b2 b3 b4',
    'b5 b6',
  ]);
});

it('leaves no line of a paragraph alone at the foot of a page', () => {
  expect(names(paginate([stretch('a', 9), stretch('b', 4)], FRAME))).toEqual([
    'a1 a2 a3 a4 a5 a6 a7 a8 a9',
    'b1 b2 b3 b4',
  ]);
});

it('moves what must stay together, and divides it when it is higher than a page', () => {
  expect(names(paginate([stretch('a', 6), stretch('b', 5, { together: true })], FRAME))[1]).toBe(
    'b1 b2 b3 b4 b5',
  );
  expect(paginate([stretch('b', 15, { together: true })], FRAME).map((page) => page.length)).toEqual([10, 5]);
});

it('takes the greater of two distances, and none at the head of a page', () => {
  const [page = []] = paginate(
    [stretch('a', 1, { before: 9, after: 5 }), stretch('b', 1, { before: 8 })],
    FRAME,
  );
  expect(page.map(({ y }) => y)).toEqual([0, 18]);
});

it('loses no row, keeps their order and stays inside the page', () => {
  const any = fc.record({
    rows: fc.array(fc.integer({ min: 1, max: 100 }).map((height) => row('', height))),
    before: fc.integer({ min: 0, max: 30 }),
    after: fc.integer({ min: 0, max: 30 }),
    keepWithNext: fc.boolean(),
    together: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any), (stretches) => {
      const pages = paginate(stretches, FRAME);
      expect(pages.flat().map((placed) => placed.row)).toEqual(stretches.flatMap(({ rows }) => rows));
      for (const { row: placed, y } of pages.flat()) expect(y + placed.height).toBeLessThanOrEqual(100);
    }),
  );
});
