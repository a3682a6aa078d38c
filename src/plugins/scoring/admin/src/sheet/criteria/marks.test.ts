import { isSameMark, writtenMark } from './marks';

test('a mark is written with a comma or a point, and is one of the scale', () => {
  const scale = { min: '-1', max: '20', step: '0.25' };
  expect(writtenMark(' 12,25 ', scale)).toBe('12.25');
  expect(writtenMark('−0.5', scale)).toBe('-0.5');
  for (const text of ['', '12.3', '21', '1e1', 'douze', '1.', '01'])
    expect(writtenMark(text, scale)).toBeNull();
});

test('a mark is the same however it is written', () => {
  expect(isSameMark('3', '3.0')).toBe(true);
  expect(isSameMark('3', '2')).toBe(false);
  expect(isSameMark('3', null)).toBe(false);
  expect(isSameMark('3', undefined)).toBe(false);
});
