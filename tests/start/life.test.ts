import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  freePort,
  killEverything,
  ParvisProcess,
  postgresProcesses,
  START,
  temporaryFolder,
  until,
} from '../support/parvis-process';

jest.setTimeout(600_000);

const folder = temporaryFolder();
const data = join(folder.path, 'data');
const mode = (...path: string[]): string => (statSync(join(data, ...path)).mode & 0o777).toString(8);
const secrets = (): string => readFileSync(join(data, 'secrets.json'), 'utf8');

let port: string;
let running: ParvisProcess[] = [];

function start(command = START): ParvisProcess {
  const parvis = new ParvisProcess({ PARVIS_DATA_DIR: data, PORT: port }, command);
  running.push(parvis);
  return parvis;
}

async function startUntilReady(command = START): Promise<ParvisProcess> {
  const parvis = start(command);
  await parvis.untilReady();
  return parvis;
}

async function endAll(): Promise<void> {
  for (const parvis of running) parvis.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
}

beforeAll(async () => {
  port = await freePort();
  // What has to be built is built by the first start; the others show that it is not built again.
  await startUntilReady();
  await endAll();
});
afterEach(endAll);
afterAll(folder.remove);

test('it is ready when it answers, and says where', async () => {
  const parvis = await startUntilReady();
  const health = await fetch(`http://127.0.0.1:${port}/_health`);
  expect(health.status).toBe(204);
  for (const path of ['/admin', '/api', '/graphql', '/api/openapi.json', '/api/documentation']) {
    expect(parvis.stdout).toContain(`http://127.0.0.1:${port}${path}\n`);
  }
  expect(parvis.stderr).toBe('');
});

test('a second start builds nothing', async () => {
  const parvis = await startUntilReady();
  expect(parvis.stdout).not.toContain('Building');
});

test('secrets are made once, and only their owner reads them', async () => {
  const before = secrets();
  await startUntilReady();
  expect(secrets()).toBe(before);
  expect(JSON.parse(before).ENCRYPTION_KEY).toHaveLength(32);
  expect(mode('secrets.json')).toBe('600');
  expect(mode('postgres')).toBe('700');
  expect(mode('postgres', 'password')).toBe('600');
  expect(mode()).toMatch(/^70[01]$/);
});

test('another Parvis on the same data folder is refused and leaves the first alone', async () => {
  await startUntilReady();
  const other = new ParvisProcess({ PARVIS_DATA_DIR: data, PORT: '0' });
  expect(await other.ended).toBe(1);
  expect(other.stderr).toBe(
    `The data folder ${data} is in use by another Parvis: stop that one, or set PARVIS_DATA_DIR to another folder.\n`,
  );
  expect((await fetch(`http://127.0.0.1:${port}/_health`)).status).toBe(204);
});

test('its journal is verified beside it, and without it', async () => {
  const verify = async (): Promise<void> => {
    const command = [process.execPath, '-r', 'tsx/cjs', 'scripts/journal-verify.ts'];
    const verification = new ParvisProcess({ PARVIS_DATA_DIR: data }, command);
    expect(await verification.ended).toBe(0);
    expect(verification.stdout).toContain('The journal is intact');
  };
  await startUntilReady();
  await verify();
  expect((await fetch(`http://127.0.0.1:${port}/_health`)).status).toBe(204);
  await endAll();
  await verify();
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with code 0, PostgreSQL included', async (signal) => {
  const parvis = await startUntilReady();
  expect(postgresProcesses(data)).not.toEqual([]);
  parvis.kill(signal);
  expect(await parvis.ended).toBe(0);
  await until(() => postgresProcesses(data).length === 0);
  expect(existsSync(join(data, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
});

test('a signal to npm ends what npm started', async () => {
  const parvis = await startUntilReady(['npm', 'start']);
  parvis.kill('SIGTERM');
  expect(await parvis.ended).toBe(0);
  await until(() => postgresProcesses(data).length === 0);
});

test('a signal before it is ready ends it cleanly too', async () => {
  const parvis = start();
  await parvis.untilItSays('Starting the application');
  parvis.kill('SIGTERM');
  expect(await parvis.ended).toBe(0);
  expect(parvis.stderr).toBe('');
  await until(() => postgresProcesses(data).length === 0);
});

test('after kill -9 of Parvis alone, the next start takes over the PostgreSQL that still runs', async () => {
  const parvis = await startUntilReady();
  parvis.kill('SIGKILL');
  await parvis.ended;
  expect(postgresProcesses(data)).not.toEqual([]);
  await startUntilReady();
});

test('after kill -9 of everything, the next start recovers', async () => {
  const parvis = await startUntilReady();
  await killEverything(parvis, data);
  await startUntilReady();
});

test('after kill -9 while the database is being made, the next start makes it', async () => {
  const fresh = join(folder.path, 'fresh');
  const folderOfPostgres = join(fresh, 'postgres');
  mkdirSync(fresh);
  const settings = { PARVIS_DATA_DIR: fresh, PORT: '0' };
  const killed = new ParvisProcess(settings);
  const halfMade = (): string[] =>
    existsSync(folderOfPostgres)
      ? readdirSync(folderOfPostgres).filter((name) => existsSync(join(folderOfPostgres, name, 'base', '1')))
      : [];
  await until(() => halfMade().length > 0);
  expect(existsSync(join(folderOfPostgres, 'cluster'))).toBe(false);
  killed.kill('SIGKILL');
  await killed.ended;
  const next = new ParvisProcess(settings);
  running.push(next);
  await next.untilReady();
  expect(halfMade()).toEqual(['cluster']);
});
