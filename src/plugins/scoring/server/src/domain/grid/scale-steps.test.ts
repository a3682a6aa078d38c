import { stepsOf } from './scale-steps';

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
