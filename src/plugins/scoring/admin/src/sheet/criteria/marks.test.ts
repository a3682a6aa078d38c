import { isSameMark, stepsOf, writtenMark } from './marks';

test('a scale with steps lists its marks with what they mean', () => {
  expect(stepsOf({ min: '0', max: '1', step: '0.5', descriptors: { '0.50': 'À moitié' } })).toEqual([
    { mark: '0.0', descriptor: null },
    { mark: '0.5', descriptor: 'À moitié' },
    { mark: '1.0', descriptor: null },
  ]);
  expect(stepsOf({ min: '0', max: '4', step: '1' })?.map(({ mark }) => mark)).toEqual([
    ...['0', '1', '2', '3', '4'],
  ]);
});

test('without steps, or with more than anybody would tab through, a mark is written', () => {
  expect(stepsOf({ min: '0', max: '4' })).toBeNull();
  expect(stepsOf({ min: '0', max: '20', step: '1' })).toBeNull();
  expect(stepsOf({ min: '0', max: '10', step: '1' })).toHaveLength(11);
});

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
