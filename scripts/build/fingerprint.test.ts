import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFingerprint, filesBelow, quickFingerprint } from './fingerprint';

let folder: string;
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const content = (): string => contentFingerprint(filesBelow(folder));
const quick = (): string => quickFingerprint(filesBelow(folder));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-fingerprint-'));
  mkdirSync(join(folder, 'inner'));
  write('a.ts', 'one');
  write('inner/b.ts', 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('it stays the same while nothing changes', () => {
  expect([content(), quick()]).toEqual([content(), quick()]);
});

test.each([
  ['a changed file', () => write('inner/b.ts', 'TWO!')],
  ['a new file', () => write('inner/c.ts', '')],
  ['a deleted file', () => rmSync(join(folder, 'a.ts'))],
  [
    'text that moved from one file to the next',
    () => {
      write('a.ts', 'on');
      write('inner/b.ts', 'etwo');
    },
  ],
])('%s changes both fingerprints', (_, change) => {
  const before = { content: content(), quick: quick() };
  change();
  expect(content()).not.toBe(before.content);
  expect(quick()).not.toBe(before.quick);
});

test('a file that was only touched changes the quick fingerprint, and not that of the contents', () => {
  const before = { content: content(), quick: quick() };
  utimesSync(join(folder, 'a.ts'), 1, 1);
  expect(quick()).not.toBe(before.quick);
  expect(content()).toBe(before.content);
});

test('a folder that does not exist has no files', () => {
  expect(filesBelow(join(folder, 'missing'))).toEqual([]);
});
