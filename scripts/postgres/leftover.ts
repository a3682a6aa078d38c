import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

function commandLine(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline'))
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/**
 * Whether a PostgreSQL that nobody ended still serves a cluster, as happens when only Parvis was killed.
 *
 * A process number found in the cluster proves nothing: after a restart of the machine or of a container it may
 * belong to any other program, which must not be signalled, and because of which PostgreSQL would not start. Such
 * a note is removed; the caller holds the lock on the data folder.
 */
export function isLeftRunning(cluster: string): boolean {
  const note = join(cluster, 'postmaster.pid');
  if (!existsSync(note)) return false;
  const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
  if (process.platform === 'win32' || commandLine(pid).includes(cluster)) return true;
  rmSync(note);
  return false;
}
