import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { environmentWith } from '../../src/environment';

const ROOT = resolve(__dirname, '../..');

/** Settings of whoever runs the tests that must not reach a Parvis under test. */
const UNSET = Object.fromEntries(
  [
    ...['NODE_ENV', 'HOST', 'PORT', 'PUBLIC_URL', 'DATABASE_URL', 'DATABASE_DIRECT_URL', 'PARVIS_DATA_DIR'],
    ...['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'],
    ...['ENCRYPTION_KEY', 'PARVIS_PREVIEW_SECRET', 'PARVIS_SITE_URL', 'NODE_OPTIONS'],
    ...['SMTP_URL', 'MAIL_FROM', 'MAIL_PER_SECOND'],
  ].map((name) => [name, undefined]),
);

export type Settings = Readonly<Record<string, string>>;

/** A real process of Parvis, seen as its starter sees it: what it writes and how it ends. */
export class ParvisProcess {
  stdout = '';
  stderr = '';
  /** Its exit code; null when a signal killed it. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(settings: Settings, [command = '', ...args]: readonly string[] = START) {
    this.child = spawn(command, args, {
      cwd: ROOT,
      // These tests are about starting; the demo has its own, and takes seconds.
      env: environmentWith({ ...UNSET, PARVIS_DEMO: 'off', ...settings }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text) => {
      this.stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text) => {
      this.stderr += text;
    });
    this.ended = once(this.child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  }

  /** Its number in the operating system. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Resolves when it has written the text. */
  async untilItSays(text: string): Promise<void> {
    const gone = this.ended.then(() => 'gone' as const);
    while (!this.stdout.includes(text)) {
      const next = this.child.stdout ? once(this.child.stdout, 'data') : Promise.reject();
      if ((await Promise.race([next, gone])) === 'gone' && !this.stdout.includes(text)) {
        throw new Error(`It ended without saying "${text}":\n${this.stdout}\n${this.stderr}`);
      }
    }
  }

  untilReady(): Promise<void> {
    return this.untilItSays('Parvis is ready');
  }
}

/** What `npm start` runs. */
export const START = [process.execPath, '-r', 'tsx/cjs', 'scripts/start.ts'];

/** A folder for one test, and its removal. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'parvis-start-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Copies a data folder that nothing uses; its PostgreSQL keeps its owner. */
export function copyFolder(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Numbers of the processes of PostgreSQL that serve a data folder, its server first and then those it started. */
export function postgresProcesses(dataFolder: string): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const processes = stdout.split('\n').map((line) => {
    const [pid, parent] = line.trim().split(/\s+/, 2).map(Number);
    return { pid: pid ?? 0, parent, serves: line.includes(join(dataFolder, 'postgres', 'cluster')) };
  });
  const servers = processes.filter(({ serves }) => serves).map(({ pid }) => pid);
  const started = processes.filter(
    ({ pid, parent = 0 }) => servers.includes(parent) && !servers.includes(pid),
  );
  return [...servers, ...started.map(({ pid }) => pid)];
}

/** `kill -9` of a Parvis and of every process of its PostgreSQL, at one moment. */
export async function killEverything(parvis: ParvisProcess, dataFolder: string): Promise<void> {
  const postgres = postgresProcesses(dataFolder);
  parvis.kill('SIGKILL');
  // Some may have gone by themselves by the time it is their turn, which is what is wanted.
  spawnSync('kill', ['-9', ...postgres.map(String)]);
  await parvis.ended;
}

/** Resolves when something has come true; the test's own time limit is the limit. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((next) => setTimeout(next, 10));
}

/** Resolves when whatever listens on the port says that it is healthy. */
export async function untilHealthy(port: string): Promise<void> {
  const answers = async (): Promise<boolean> =>
    (await fetch(`http://127.0.0.1:${port}/_health`).catch(() => undefined))?.status === 204;
  while (!(await answers())) await new Promise((next) => setTimeout(next, 10));
}

/** A port that is free, and one that is taken until it is given back. */
export async function takenPort(): Promise<{ port: number; giveBack: () => Promise<void> }> {
  const server = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address !== 'object') throw new Error('It does not listen on a port');
  return {
    port: address.port,
    giveBack: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** Below the ports that systems give to connections that go out: those come and go while a test wants its own. */
const PORTS = { min: 15_000, max: 30_000 } as const;

/** A port that nothing listens on, and that no other program is given by chance between two starts. */
export async function freePort(): Promise<string> {
  const port = randomInt(PORTS.min, PORTS.max);
  const server = createServer().listen({ host: '127.0.0.1', port });
  try {
    await once(server, 'listening');
  } catch {
    return freePort();
  }
  server.close();
  await once(server, 'close');
  return String(port);
}
