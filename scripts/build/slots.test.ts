import { Slots } from './slots';

describe('Slots', () => {
  it('are held by so many at once, and handed on in order, after a failure too', async () => {
    const slots = new Slots(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const works = [0, 1, 2, 3].map((index) =>
      slots.hold(() => {
        begun.push(index);
        return new Promise<void>((end, fail) =>
          ends.push(index === 0 ? () => fail(new Error('broken')) : end),
        );
      }),
    );
    const outcomes = Promise.allSettled(works);
    expect(begun).toEqual([0, 1]);
    ends[0]?.();
    await expect(works[0]).rejects.toThrow('broken');
    await new Promise(setImmediate);
    expect(begun).toEqual([0, 1, 2]);
    ends[1]?.();
    ends[2]?.();
    await works[2];
    await new Promise(setImmediate);
    expect(begun).toEqual([0, 1, 2, 3]);
    ends[3]?.();
    expect((await outcomes).map(({ status }) => status)).toEqual([
      ...['rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
    ]);
  });
});
