import { exact } from '../exact/exact';
import { colon, percent, points, quoted, say } from './words';

const inBoth = (...numbers: string[]) =>
  numbers.map((number) => [points(exact(number), 'fr'), points(exact(number), 'en')]);

describe('The words of a sentence', () => {
  it('count in the plural from two in French, and unless it is one in English', () => {
    expect(inBoth('0', '0.5', '1', '1.5', '2', '15')).toEqual([
      ['0 point', '0 points'],
      ['0,5 point', '0.5 points'],
      ['1 point', '1 point'],
      ['1,5 point', '1.5 points'],
      ['2 points', '2 points'],
      ['15 points', '15 points'],
    ]);
  });

  it('count what is shown, not what was rounded away', () => {
    expect(inBoth('1.999', '1.001')).toEqual([
      ['2 points', '2 points'],
      ['1 point', '1 point'],
    ]);
  });

  it('have the spaces of French, which never break', () => {
    expect(percent(exact('0.755'), 'fr')).toBe('75,5\u202f%');
    expect(percent(exact('0.755'), 'en')).toBe('75.5%');
    expect([colon('fr'), colon('en')]).toEqual(['\u202f:', ':']);
    expect([quoted('Or', 'fr'), quoted('Or', 'en')]).toEqual(['«\u202fOr\u202f»', '“Or”']);
  });

  it('are said in both languages', () => {
    expect(say((language) => `(${language})`)).toEqual({ fr: '(fr)', en: '(en)' });
  });
});
