import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../scripts/postgres';
import { ensureDatabase } from '../../scripts/postgres/ensure-database';
import { ParvisProcess, temporaryFolder } from '../support/parvis-process';

jest.setTimeout(600_000);

const folder = temporaryFolder();
const running: ParvisProcess[] = [];
let postgres: EmbeddedPostgres;

function start(name: string): ParvisProcess {
  const parvis = new ParvisProcess({
    DATABASE_URL: postgres.url('shared'),
    PARVIS_DATA_DIR: join(folder.path, name),
    PORT: '0',
  });
  running.push(parvis);
  return parvis;
}

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ folder: join(folder.path, 'external'), durable: false });
  await ensureDatabase(postgres.url('postgres'), 'shared');
});
afterEach(async () => {
  for (const parvis of running) parvis.kill('SIGTERM');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
});
afterAll(() => {
  postgres.stop();
  folder.remove();
});

test('two that start together on one empty database both become ready, and start no PostgreSQL of their own', async () => {
  const both = [start('one'), start('two')];
  await Promise.all(both.map((parvis) => parvis.untilReady()));
  for (const name of ['one', 'two']) expect(existsSync(join(folder.path, name, 'postgres'))).toBe(false);
});

test('while another is changing the database, a start waits, and says so', async () => {
  const other = new Client({ connectionString: postgres.url('shared') });
  await other.connect();
  await other.query('select pg_advisory_lock(7267847001)');
  const parvis = start('waiting');
  await parvis.untilItSays('Waiting for another Parvis that is starting on the same database.');
  expect(parvis.stdout).not.toContain('Starting the application');
  await other.end();
  await parvis.untilReady();
});
