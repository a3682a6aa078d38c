import { exact } from './exact';
import { inWords, listed } from './in-words';

describe('A number in a sentence', () => {
  it('has a comma in French and a point in English', () => {
    expect(inWords(exact('2.309'), 'fr')).toBe('2,31');
    expect(inWords(exact('2.309'), 'en')).toBe('2.31');
  });

  it('ends with no useless zero, and keeps those of a whole number', () => {
    expect(inWords(exact('35'), 'fr')).toBe('35');
    expect(inWords(exact('100'), 'fr')).toBe('100');
    expect(inWords(exact('2.50'), 'fr')).toBe('2,5');
    expect(inWords(exact('0'), 'fr')).toBe('0');
  });

  it('has a real minus sign', () => {
    expect(inWords(exact('-1.5'), 'fr')).toBe('−1,5');
  });

  it('stands in a list as one says it', () => {
    expect(listed(['A'], 'fr')).toBe('A');
    expect(listed(['A', 'B'], 'en')).toBe('A and B');
    expect(listed(['A', 'B', 'C'], 'fr')).toBe('A, B et C');
  });
});
