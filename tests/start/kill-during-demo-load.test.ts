import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoAccounts } from '../support/demo-accounts';
import { EmbeddedDatabase } from '../support/embedded-database';
import {
  copyFolder,
  freePort,
  killEverything,
  ParvisProcess,
  temporaryFolder,
} from '../support/parvis-process';
import { post } from '../support/post';

jest.setTimeout(600_000);

const folder = temporaryFolder();
const empty = join(folder.path, 'empty');

let port: string;
let running: ParvisProcess[] = [];
/** What a load that nobody disturbs makes. */
let whole: { rows: Record<string, number>; files: number };

function start(dataFolder: string, demo: 'on' | 'off' = 'on'): ParvisProcess {
  const parvis = new ParvisProcess({ PARVIS_DATA_DIR: dataFolder, PARVIS_DEMO: demo, PORT: port });
  running.push(parvis);
  return parvis;
}

async function endAll(): Promise<void> {
  for (const parvis of running) parvis.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
}

const uploads = (dataFolder: string): string[] => readdirSync(join(dataFolder, 'public', 'uploads'));

async function contentOf(dataFolder: string): Promise<typeof whole> {
  const database = await EmbeddedDatabase.of(dataFolder);
  const rows = await database.counts();
  await database.close();
  return { rows, files: uploads(dataFolder).length };
}

/** Starts on a house without content, and kills everything where the load comes to write to a table. */
async function killAtWriteTo(table: string, dataFolder: string): Promise<string[]> {
  copyFolder(empty, dataFolder);
  const parvis = start(dataFolder);
  await parvis.untilItSays('Starting the application');
  const database = await EmbeddedDatabase.of(dataFolder);
  await database.holdWritesTo(table);
  const written = await database.untilAWriteWaitsFor(table);
  await killEverything(parvis, dataFolder);
  return written;
}

beforeAll(async () => {
  port = await freePort();
  await start(empty, 'off').untilReady();
  await endAll();
  const undisturbed = join(folder.path, 'undisturbed');
  copyFolder(empty, undisturbed);
  await start(undisturbed).untilReady();
  whole = await contentOf(undisturbed);
  await endAll();
});
afterEach(endAll);
afterAll(folder.remove);

test('killed among its accounts: the next start makes them all, with the passwords already written', async () => {
  const dataFolder = join(folder.path, 'among-accounts');
  const written = await killAtWriteTo('admin_users_roles_lnk', dataFolder);
  expect(written).toContain('admin_users');
  const accounts = demoAccounts(dataFolder);

  await start(dataFolder).untilReady();
  expect(await contentOf(dataFolder)).toEqual(whole);
  expect(demoAccounts(dataFolder)).toEqual(accounts);
  expect(accounts.admin).toHaveLength(11);
  for (const { email, password } of accounts.admin)
    expect(await post(port, '/admin/login', { email, password })).toMatchObject({ status: 200 });
  for (const { email, password } of accounts.api)
    expect(await post(port, '/api/auth/local', { identifier: email, password })).toMatchObject({
      status: 200,
    });
});

test('killed among its content: the next start loads all of it once, and sweeps away the files of the first', async () => {
  const dataFolder = join(folder.path, 'among-content');
  const written = await killAtWriteTo('press_releases', dataFolder);
  expect(written).toEqual(expect.arrayContaining(['files', 'partners', 'people', 'people_cmps']));
  const leftovers = uploads(dataFolder);
  expect(leftovers.length).toBeGreaterThan(25);

  await start(dataFolder).untilReady();
  expect(await contentOf(dataFolder)).toEqual(whole);
  expect(uploads(dataFolder).filter((name) => leftovers.includes(name))).toEqual([]);
});

test('killed among its juries: the next start has panels, sheets and runs, all of them once', async () => {
  const dataFolder = join(folder.path, 'among-juries');
  const written = await killAtWriteTo('parvis_scoring_sheets', dataFolder);
  expect(written).toEqual(expect.arrayContaining(['parvis_scoring_panels', 'parvis_scoring_assignments']));

  await start(dataFolder).untilReady();
  expect(await contentOf(dataFolder)).toEqual(whole);
  expect(whole.rows).toMatchObject({ parvis_scoring_panels: 5, parvis_scoring_runs: 17 });
});
