import { exact, written } from '../exact/exact';
import { unitValue } from './s4-unit-value';

const unit = (mark: string, min: string, max: string) =>
  written(unitValue(exact(mark), { min: exact(min), max: exact(max), step: null }));

describe('The unit value of a mark (S4)', () => {
  it('is 0 at the bottom of the scale and 1 at its top, wherever they are', () => {
    expect([unit('0', '0', '4'), unit('4', '0', '4')]).toEqual(['0', '1']);
    expect([unit('-2', '-2', '3'), unit('3', '-2', '3')]).toEqual(['0', '1']);
  });

  it('is the exact share between them', () => {
    expect(unit('3', '1', '4')).toBe('2/3');
    expect(unit('0.1', '0', '0.3')).toBe('1/3');
  });
});
