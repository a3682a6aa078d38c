import { exact, written } from './exact';
import { mean, median, trimmedMean } from './middle';

const of = (...texts: string[]) => texts.map(exact);

describe('The middle of some values', () => {
  it('is the one in the middle, in whatever order they come', () => {
    expect(written(median(of('4', '1', '3')))).toBe('3');
  });

  it('is the mean of the middle two when their number is even', () => {
    expect(written(median(of('4', '1', '2', '3')))).toBe('5/2');
  });

  it('is exact where a float is not', () => {
    expect(written(mean(of('0.1', '0.2', '0.3')))).toBe('1/5');
  });

  it('leaves out the ends when at least three values remain', () => {
    expect(written(trimmedMean(of('0', '10', '3', '4', '5'), 1))).toBe('4');
  });

  it('is the median when fewer than three would remain', () => {
    expect(written(trimmedMean(of('0', '10', '3', '4'), 1))).toBe('7/2');
  });

  it('is zero of no value at all', () => {
    expect(written(median([]))).toBe('0');
    expect(written(mean([]))).toBe('0');
  });
});
