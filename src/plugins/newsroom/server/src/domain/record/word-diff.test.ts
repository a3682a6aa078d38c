import fc from 'fast-check';
import { type Run, wordDiff } from './word-diff';

const textOf = (runs: readonly Run[], left: 'inserted' | 'deleted'): string =>
  runs
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

test('a replaced word stands between what stayed', () => {
  expect(wordDiff('Plus de 205 élus ont répondu.', 'Plus de 250 élus ont répondu.')).toEqual([
    { kind: 'same', text: 'Plus de ' },
    { kind: 'deleted', text: '205' },
    { kind: 'inserted', text: '250' },
    { kind: 'same', text: ' élus ont répondu.' },
  ]);
});

test('what is only added or only removed is one run', () => {
  expect(wordDiff('Le maire', 'Le maire de Lille')).toEqual([
    { kind: 'same', text: 'Le maire' },
    { kind: 'inserted', text: ' de Lille' },
  ]);
  expect(wordDiff('Le maire', '')).toEqual([{ kind: 'deleted', text: 'Le maire' }]);
  expect(wordDiff('même', 'même')).toEqual([{ kind: 'same', text: 'même' }]);
  expect(wordDiff('', '')).toEqual([]);
});

test('without what was inserted it is the text before, without what was deleted the text after', () => {
  const text = fc
    .array(fc.constantFrom('le', 'maire', 'de', 'Lille', '\n', ' ', ',', '2026'), { maxLength: 40 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before, after);
      expect(textOf(runs, 'inserted')).toBe(before);
      expect(textOf(runs, 'deleted')).toBe(after);
    }),
  );
});

test('two long texts that have nothing in common are shown as one replaced by the other', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
  const runs = wordDiff(long('a'), long('b'));
  expect(runs.map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
});
