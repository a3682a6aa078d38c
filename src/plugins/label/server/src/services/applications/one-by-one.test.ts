import { done, NOT_FOUND, notAllowed } from '@parvis/procedure';
import { inTurn, oneByOne } from './one-by-one';

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

  it('is done part by part, past those that refuse, until none are left', async () => {
    const all = [2, 4, 5, 6, 9];
    expect(await inTurn(all, { after: 0, most: 2 }, odd)).toMatchObject({
      ...{ done: [], refused: [{ application: 2 }, { application: 4 }], left: 3, next: 4 },
    });
    expect(await inTurn(all, { after: 4, most: 2 }, odd)).toMatchObject({ done: [5], left: 1, next: 6 });
    expect(await inTurn(all, { after: 6, most: 2 }, odd)).toMatchObject({ done: [9], left: 0, next: null });
    expect(await inTurn([], { after: 0, most: 2 }, odd)).toMatchObject({ done: [], left: 0, next: null });
  });
});
