import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLeftRunning } from './leftover';

let cluster: string;
const note = (pid: number): void => writeFileSync(join(cluster, 'postmaster.pid'), `${pid}\n${cluster}\n`);

beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'parvis-cluster-'));
});
afterEach(() => rmSync(cluster, { recursive: true }));

test('a cluster without a note was ended well', () => {
  expect(isLeftRunning(cluster)).toBe(false);
});

test('a process that only has the number of the one before is no PostgreSQL, and its note goes', () => {
  note(process.pid);
  expect(isLeftRunning(cluster)).toBe(false);
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
});

test('a number that no process has is a note of the past', () => {
  note(2 ** 30);
  expect(isLeftRunning(cluster)).toBe(false);
});
