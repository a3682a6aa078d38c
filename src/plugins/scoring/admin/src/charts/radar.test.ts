import { onAxis, outline } from './radar';

test('the first axis of a radar leads up, the others follow clockwise', () => {
  const at = (axis: number, share: number) => onAxis(axis, 4, { middle: [100, 100], radius: 50, share });
  expect(outline([at(0, 1), at(1, 1), at(2, 0.5), at(3, 0)])).toBe(
    '100.0,50.0 150.0,100.0 100.0,125.0 100.0,100.0',
  );
});
