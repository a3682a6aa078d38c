import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries';
import { PostgresFailure } from './failure';
import type { SystemUser } from './system-user';

/** The superuser of the embedded cluster. */
export const OWNER = 'parvis';

/** How the names of clusters begin that are being made. */
const DRAFT = 'new-cluster-';

/** A folder with everything of one embedded PostgreSQL. */
export class Cluster {
  readonly data: string;
  readonly log: string;
  private readonly passwordFile: string;

  constructor(
    readonly folder: string,
    private readonly binaries: Binaries,
    private readonly user: SystemUser | undefined,
  ) {
    this.data = join(folder, 'cluster');
    this.log = join(folder, 'server.log');
    this.passwordFile = join(folder, 'password');
  }

  get password(): string {
    return readFileSync(this.passwordFile, 'utf8');
  }

  /** Whether the cluster has been made, completely. */
  get exists(): boolean {
    return existsSync(join(this.data, 'PG_VERSION'));
  }

  /**
   * Makes the cluster in a folder beside its place and moves it there when it is complete, so that one killed in the
   * middle is made anew. The folder's name is new each time: `initdb` may have outlived the Parvis that started it, and
   * ends by itself when its files go. French order for names (É beside E), from the ICU library that comes with PostgreSQL.
   */
  initialise(password: string, durable: boolean): void {
    for (const name of readdirSync(this.folder).filter((entry) => entry.startsWith(DRAFT))) {
      rmSync(join(this.folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    }
    const draft = join(this.folder, `${DRAFT}${randomBytes(6).toString('hex')}`);
    rmSync(this.passwordFile, { force: true });
    writeFileSync(this.passwordFile, password, { mode: 0o600 });
    this.giveToUser(this.passwordFile);
    this.run(this.binaries.initdb, [
      ...['-D', draft, '-U', OWNER, '--pwfile', this.passwordFile, '--auth', 'scram-sha-256'],
      ...['-E', 'UTF8', '--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'fr'],
      ...(durable ? [] : ['--no-sync']),
    ]);
    renameSync(draft, this.data);
  }

  /** Runs a program of PostgreSQL to its end. */
  run(program: string, args: readonly string[]): void {
    const { uid, gid } = this.user ?? {};
    const { status, error, stdout, stderr } = spawnSync(program, args, {
      ...{ uid, gid, encoding: 'utf8', windowsHide: true },
      // Who runs PostgreSQL may not be allowed into the folder in which Parvis was started.
      cwd: this.folder,
    });
    if (status !== 0) throw new PostgresFailure(error?.message ?? `${stdout}${stderr}`.trim());
  }

  /** Makes who runs PostgreSQL the owner of one file or folder. */
  giveToUser(path: string): void {
    if (this.user) chownSync(path, this.user.uid, this.user.gid);
  }
}
