import { factorOf } from './factor';

test('a factor is a decimal from 0 to 1, with a comma or a point', () => {
  expect(['0', '0,5', ' 0.25 ', '1', '1,0'].map(factorOf)).toEqual(['0', '0.5', '0.25', '1', '1.0']);
});

test('everything else is none', () => {
  expect(['', '1,5', '-0,5', '50 %', '.5', '0,'].map(factorOf)).toEqual([null, null, null, null, null, null]);
});
