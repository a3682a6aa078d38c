import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries';
import type { Cluster } from './cluster';
import { PostgresFailure } from './failure';
import { isLeftRunning } from './leftover';

const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
} as const;

/** Only this machine, by password; what people wrote never appears in the log. */
function settings(port: number, durable: boolean): string {
  const all = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : THROW_AWAY),
  };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address();
      server.close(() => done(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** Ends the server of a cluster and its connections, and returns when it is gone; nothing to do when none runs. */
export function stopServer(cluster: Cluster, { pgCtl }: Binaries): void {
  const stopWith = (mode: 'fast' | 'immediate'): void =>
    cluster.run(pgCtl, ['stop', '-D', cluster.data, '-w', '-t', '60', '-m', mode]);
  if (!isLeftRunning(cluster.data)) return;
  try {
    stopWith('fast');
  } catch {
    if (isLeftRunning(cluster.data)) stopWith('immediate');
  }
}

/**
 * What may stand in the way for a moment: another program took the free port first, or the last children of a
 * PostgreSQL that was killed have not noticed yet.
 */
const PASSING = /could not bind|pre-existing shared memory block/;
const ATTEMPTS = 20;

/**
 * Starts the server of a cluster that nothing serves, and returns when it takes connections.
 *
 * @returns the port, on 127.0.0.1.
 * @throws PostgresFailure with the server's log.
 */
export async function startServer(cluster: Cluster, { pgCtl }: Binaries, durable: boolean): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    rmSync(cluster.log, { force: true });
    try {
      // Recovery after a crash may take minutes.
      const waiting = ['-w', '-t', '600', '-l', cluster.log];
      cluster.run(pgCtl, ['start', '-D', cluster.data, ...waiting, '-o', settings(port, durable)]);
      return port;
    } catch (error) {
      const log = existsSync(cluster.log) ? readFileSync(cluster.log, 'utf8') : '';
      if (attempt === ATTEMPTS || !PASSING.test(log)) throw new PostgresFailure(`${error}\n${log}`.trim());
      await delay(250);
    }
  }
}
