import { exact } from './exact';
import { decimal, figure } from './figure';

describe('A published figure', () => {
  it('keeps its fraction reduced beside its decimal', () => {
    expect(figure(exact('67.5'), 2)).toEqual({ n: '135', d: '2', decimal: '67.50' });
  });

  it('is rounded half up', () => {
    expect(decimal(exact('69.995'), 2)).toBe('70.00');
    expect(decimal(exact('69.9949999999'), 2)).toBe('69.99');
    expect(decimal(exact('2/3'), 2)).toBe('0.67');
  });

  it('is rounded upwards from a negative half, too', () => {
    expect(decimal(exact('-0.5'), 0)).toBe('0');
    expect(decimal(exact('-1.5'), 0)).toBe('-1');
    expect(decimal(exact('-1.51'), 0)).toBe('-2');
    expect(decimal(exact('-1.255'), 2)).toBe('-1.25');
  });

  it('writes as many places as the grid wants', () => {
    expect(decimal(exact('875/12'), 0)).toBe('73');
    expect(decimal(exact('875/12'), 4)).toBe('72.9167');
    expect(decimal(exact('0.004'), 2)).toBe('0.00');
  });
});
