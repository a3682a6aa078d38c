import { type AnsweredSteps, partsFrom, type SoFar } from './parts';

const FIRST = { done: [1, 2], refused: [], left: 3, next: 2 };

async function all(first: AnsweredSteps, ask: (after: number) => Promise<AnsweredSteps | null>) {
  const seen: SoFar[] = [];
  for await (const so of partsFrom(first, ask)) seen.push(so);
  return seen;
}

test('parts are asked for until none are left, and add up', async () => {
  const refused = [{ application: 3, reasons: [] }];
  const answers = new Map([
    [2, { done: [4], refused, left: 1, next: 4 }],
    [4, { done: [5], refused: [], left: 0, next: null }],
  ]);
  expect(await all(FIRST, async (after) => answers.get(after) ?? null)).toEqual([
    { done: [1, 2], refused: [], left: 3 },
    { done: [1, 2, 4], refused, left: 1 },
    { done: [1, 2, 4, 5], refused, left: 0 },
  ]);
});

test('a part that fails ends it, with what was done and what is left', async () => {
  expect(await all(FIRST, async () => null)).toEqual([{ done: [1, 2], refused: [], left: 3 }]);
});

test('nothing more is asked for where everything was answered at once', async () => {
  const ask = async () => Promise.reject(new Error('nothing is left'));
  expect(await all({ done: [7], refused: [] }, ask)).toEqual([{ done: [7], refused: [], left: 0 }]);
});
