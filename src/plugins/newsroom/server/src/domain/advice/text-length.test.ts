import type { AdviceDraft } from './draft';
import { draft } from './draft.fixture';
import { textLength } from './text-length';

const filled = (length: number): AdviceDraft => ({ ...draft, title: '', lead: '', body: 'a'.repeat(length) });

test.each([
  [0, []],
  [1, ['text-short']],
  [1499, ['text-short']],
  [1500, []],
  [3000, []],
  [3001, ['text-long']],
])('a text of %d characters: %j', (length, codes) => {
  expect(textLength(filled(length)).map(({ code }) => code)).toEqual(codes);
});

test('title, lead and body count together', () => {
  const parts = { ...draft, title: 'a'.repeat(100), lead: 'b'.repeat(400), body: 'c'.repeat(1000) };
  expect(textLength(parts)).toEqual([]);
});
