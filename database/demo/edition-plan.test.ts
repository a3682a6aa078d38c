import { hoursAfter, markAround } from './edition-plan';

describe('What is given in the demo', () => {
  it('lies around its average and stays on the scale', () => {
    expect([0, 1, 2, 3].map((place) => markAround(3, place))).toEqual([3, 4, 3, 2]);
    expect([1, 3].map((place) => [markAround(4, place), markAround(0, place)])).toEqual([
      [4, 1],
      [3, 0],
    ]);
  });

  it('is dated by hours', () => {
    expect(hoursAfter(new Date('2026-03-28T23:00:00Z'), 5).toISOString()).toBe('2026-03-29T04:00:00.000Z');
  });
});
