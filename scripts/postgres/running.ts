import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWNER } from './cluster';

/** PostgreSQL notes in this line of `postmaster.pid` which port it listens on (src/include/utils/pidfile.h). */
const PORT_LINE = 4;

/**
 * The address of a database of the embedded PostgreSQL that another process runs in a folder, for its superuser.
 *
 * @returns undefined while none has begun to listen there.
 */
export function runningDatabase(folder: string, database: string): string | undefined {
  const note = join(folder, 'cluster', 'postmaster.pid');
  if (!existsSync(note)) return undefined;
  const port = Number.parseInt(readFileSync(note, 'utf8').split('\n')[PORT_LINE - 1] ?? '', 10);
  if (Number.isNaN(port)) return undefined;
  const password = readFileSync(join(folder, 'password'), 'utf8');
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}
