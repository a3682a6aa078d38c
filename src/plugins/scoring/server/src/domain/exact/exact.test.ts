import { exact, least, sum, written } from './exact';

describe('A number of a score', () => {
  it('is read from a decimal or a share, exactly', () => {
    expect(written(exact('0.1'))).toBe('1/10');
    expect(written(exact('-2.50'))).toBe('-5/2');
    expect(written(exact('2/6'))).toBe('1/3');
    expect(written(sum([exact('0.1'), exact('0.2')]))).toBe('3/10');
  });

  it.each([
    '1e5',
    'NaN',
    'Infinity',
    '',
    ' 1',
    '1,5',
    '+1',
    '.5',
    '5.',
    '01',
    '1/0',
    '-1/2',
    '0.(3)',
    '1 1/2',
    '0x10',
    '१',
  ])('is not read from "%s"', (text) => {
    expect(() => exact(text)).toThrow(SyntaxError);
  });

  it('has no float between it and its comparison', () => {
    expect(written(least(exact('0.30000000000000000001'), exact('0.3')))).toBe('3/10');
  });
});
