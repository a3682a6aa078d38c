import { spawnSync } from 'node:child_process';
import { Refusal } from '../start/refusal';

/** Runs a program to its end and gives what it wrote; what it complains of is shown when it fails. */
export function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    // npm is a script of the command line on Windows.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Refusal(`${program} ${args.join(' ')} failed: ${error ?? stderr}`);
  return stdout;
}
