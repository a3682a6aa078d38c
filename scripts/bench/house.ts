import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { environmentWith } from '../../src/environment';

/** A Parvis that serves in a process of its own, so that what asks it does not take its time. */
export interface House {
  readonly url: string;
  readonly process: ChildProcess;
}

/** This application, as it is built. */
export const OWN_HOUSE = { appDir: resolve('.'), distDir: resolve('dist') };

/** @param more `panel`: it serves its panel, too; `no-workers`: it leaves the work of the queue to others. */
export async function openHouse(
  { appDir, distDir }: typeof OWN_HOUSE,
  settings: Readonly<Record<string, string>>,
  ...more: readonly ('panel' | 'no-workers')[]
): Promise<House> {
  const options = { execArgv: ['-r', 'tsx/cjs'], env: environmentWith(settings) };
  const child = fork(join(__dirname, 'serving-parvis.ts'), [appDir, distDir, ...more], options);
  const [port] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('A house of the bench did not start.'))),
  ]);
  return { url: `http://127.0.0.1:${port}`, process: child };
}

/** Requests may be under way; what they leave behind is thrown away with the database. */
export async function closeHouse({ process }: House): Promise<void> {
  if (process.exitCode !== null) return;
  process.kill('SIGKILL');
  await once(process, 'exit');
}
