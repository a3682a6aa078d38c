import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Refusal } from '../start/refusal';
import type { SystemUser } from './system-user';

function userCan(user: SystemUser, flag: '-x' | '-r', path: string): boolean {
  const { uid, gid } = user;
  return spawnSync('test', [flag, path], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function withAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...withAncestors(parent), path];
}

/**
 * Lets a user reach a folder: every folder above it that bars the way gets the permission to be passed through
 * (`chmod o+x`: not to be listed, not to be read), and nothing else is changed.
 *
 * @returns the folders that were changed.
 */
export function makeReachable(user: SystemUser, folder: string): string[] {
  const target = resolve(folder);
  if (userCan(user, '-x', target)) return [];
  // From the root downwards: a folder can be judged only when those above it can be passed.
  const barred = withAncestors(dirname(target)).filter((ancestor) => {
    if (userCan(user, '-x', ancestor)) return false;
    chmodSync(ancestor, statSync(ancestor).mode | 0o001);
    return true;
  });
  if (userCan(user, '-x', target) && userCan(user, '-r', target)) return barred;
  throw new Refusal(
    `The system user "${user.name}", who runs PostgreSQL, cannot read ${target}: allow it with "chmod -R o+rX ${target}", or set DATABASE_URL.`,
  );
}
