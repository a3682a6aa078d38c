import { spawnSync } from 'node:child_process';
import { Refusal } from '../start/refusal';

/** Who runs PostgreSQL, as `spawn` takes it. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

function findUser(): SystemUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { name: NAME, uid, gid };
}

/**
 * PostgreSQL refuses to run as root. For root this is the system's unprivileged user `postgres`, made when it is
 * missing; for everybody else it is undefined: PostgreSQL runs as who started it.
 *
 * @throws Refusal when the user is missing and cannot be made.
 */
export function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = findUser();
  if (existing) return existing;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    NAME,
  ]);
  const made = findUser();
  if (made) return made;
  throw new Refusal(
    'PostgreSQL does not run as root, and the system user "postgres" cannot be made: start Parvis as an ordinary user, or set DATABASE_URL.',
  );
}
