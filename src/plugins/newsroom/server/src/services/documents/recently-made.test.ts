import { RecentlyMade } from './recently-made';

const counting = () => {
  let count = 0;
  return async () => {
    count += 1;
    return count;
  };
};

it('makes what is asked for once, also when it is asked for at the same time', async () => {
  const make = counting();
  const recently = new RecentlyMade<number>(2, (count) => count < 10);
  expect(await Promise.all([recently.get('a', make), recently.get('a', make)])).toEqual([1, 1]);
  expect(await recently.get('a', make)).toBe(1);
  expect(await recently.get('b', make)).toBe(2);
});

it('forgets what was not asked for longest', async () => {
  const make = counting();
  const recently = new RecentlyMade<number>(2, (count) => count < 10);
  for (const key of ['a', 'b', 'a', 'c']) await recently.get(key, make);
  expect(await recently.get('a', make)).toBe(1);
  expect(await recently.get('b', make)).toBe(4);
});

it('tries again after a failure', async () => {
  const recently = new RecentlyMade<number>(2, (count) => count < 10);
  await expect(recently.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await recently.get('a', async () => 1)).toBe(1);
});

it('makes again what was not whole', async () => {
  const recently = new RecentlyMade<number>(2, (count) => count < 10);
  expect(await recently.get('a', async () => 10)).toBe(10);
  expect(await recently.get('a', async () => 1)).toBe(1);
});
