import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drifted } from './drift';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-drift-'));
  for (const side of ['committed', 'generated']) {
    mkdirSync(join(folder, side));
    for (const file of ['a.d.ts', 'b.graphql']) writeFileSync(join(folder, side, file), 'same');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = () => drifted(['a.d.ts', 'b.graphql'], join(folder, 'committed'), join(folder, 'generated'));

test('what is up to date has not drifted', () => {
  expect(found()).toEqual([]);
});

test('a file that was changed has drifted', () => {
  writeFileSync(join(folder, 'committed', 'b.graphql'), 'changed');
  expect(found()).toEqual(['b.graphql']);
});

test('a file that was never committed has drifted', () => {
  rmSync(join(folder, 'committed', 'a.d.ts'));
  expect(found()).toEqual(['a.d.ts']);
});
