import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock, waitForLock } from './lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder has one holder at a time, by whatever name it is called', async () => {
  const alias = join(folder, 'alias');
  symlinkSync(folder, alias);
  const release = await takeLock(folder);
  expect(release).toBeDefined();
  expect(await takeLock(folder)).toBeUndefined();
  expect(await takeLock(alias)).toBeUndefined();
  release?.();
  (await waitForLock(folder))();
});

test('who waits gets the lock when it is released', async () => {
  const release = await takeLock(folder);
  const waiting = waitForLock(folder);
  release?.();
  (await waiting)();
});

test('kill -9 of the holder frees the lock', async () => {
  const program = `require(${JSON.stringify(require.resolve('./lock'))}).takeLock(${JSON.stringify(folder)})
    .then(() => { console.log('held'); setInterval(() => {}, 1000); })`;
  const holder = spawn(process.execPath, ['-r', 'tsx/cjs', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  expect(await takeLock(folder)).toBeUndefined();
  const waiting = waitForLock(folder);
  holder.kill('SIGKILL');
  (await waiting)();
});
