import { exact, written } from '../exact/exact';
import { scoreOf } from './s8-score';

describe('A score (S8)', () => {
  it('is out of 100, whatever the whole is worth', () => {
    expect(written(scoreOf(exact('67.5'), exact('100')))).toBe('135/2');
    expect(written(scoreOf(exact('20'), exact('60')))).toBe('100/3');
  });
});
