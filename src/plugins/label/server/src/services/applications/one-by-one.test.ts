import { done, NOT_FOUND, notAllowed } from '@parvis/procedure';
import { oneByOne } from './one-by-one';

const odd = async (application: number) =>
  application % 2 === 1 ? done(null) : notAllowed({ code: 'NOT_ODD' });

describe('What is done with applications one by one', () => {
  it('is done with each that takes it, once, and says of the others why not', async () => {
    expect(await oneByOne([1, 2, 3, 1], odd)).toEqual({
      done: [1, 3],
      refused: [{ application: 2, reasons: [{ code: 'NOT_ODD' }] }],
    });
    expect(await oneByOne([7], async () => NOT_FOUND)).toEqual({
      done: [],
      refused: [{ application: 7, reasons: [{ code: 'NOT_FOUND' }] }],
    });
  });

  it('goes on past those that refuse until as many have taken it as shall', async () => {
    expect(await oneByOne([2, 4, 1, 3, 5], odd, 2)).toMatchObject({
      done: [1, 3],
      refused: [{ application: 2 }, { application: 4 }],
    });
  });
});
