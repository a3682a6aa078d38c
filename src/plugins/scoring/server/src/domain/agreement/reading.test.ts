import { exact } from '../exact/exact';
import { readingOf } from './reading';

describe('An alpha', () => {
  it.each([
    ['1', 'reliable'],
    ['0.8', 'reliable'],
    ['0.7999999999999999999', 'with-caution'],
    ['0.667', 'with-caution'],
    ['0.6669999999999999999', 'to-discuss'],
    ['-0.5', 'to-discuss'],
  ])('of %s is read as %s', (alpha, reading) => {
    expect(readingOf(exact(alpha), 10)).toBe(reading);
  });

  it('is hidden under ten values that can be paired, whatever it is', () => {
    expect(readingOf(exact('1'), 9)).toBe('hidden');
    expect(readingOf('undefined', 9)).toBe('hidden');
  });

  it('is undefined when nothing varies', () => {
    expect(readingOf('undefined', 10)).toBe('undefined');
  });
});
