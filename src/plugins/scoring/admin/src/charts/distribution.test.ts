import { distribution } from './distribution';

test('scores are counted by tens, the last ten with 100 in it', () => {
  const counts = distribution([0, 9.99, 10, 69.99, 70, 100]).map(({ count }) => count);
  expect(counts).toEqual([2, 1, 0, 0, 0, 0, 1, 1, 0, 1]);
});

test('no score at all is ten times none', () => {
  expect(distribution([]).map(({ count }) => count)).toEqual(Array.from({ length: 10 }, () => 0));
});
