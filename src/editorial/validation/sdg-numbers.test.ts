import { areSdgNumbers } from './sdg-numbers';

describe('a list of Sustainable Development Goals', () => {
  it.each([[[]], [[11, 16, 17]], [[1]]])('%j is accepted', (goals) => {
    expect(areSdgNumbers(goals)).toBe(true);
  });

  it.each([[[0]], [[18]], [[1.5]], [['11']], [[11, 11]], ['11'], [{ 0: 11 }], [null]])(
    '%j is refused',
    (goals) => {
      expect(areSdgNumbers(goals)).toBe(false);
    },
  );
});
