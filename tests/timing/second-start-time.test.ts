import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../scripts/postgres';
import { ensureDatabase } from '../../scripts/postgres/ensure-database';
import { freePort, ParvisProcess, temporaryFolder, untilHealthy } from '../support/parvis-process';

jest.setTimeout(600_000);

const folder = temporaryFolder();
const secret = '0123456789abcdef0123456789abcdef';
const secrets = {
  ...{ APP_KEYS: secret, API_TOKEN_SALT: secret, ADMIN_JWT_SECRET: secret, TRANSFER_TOKEN_SALT: secret },
  ...{ JWT_SECRET: secret, ENCRYPTION_KEY: secret },
};
const STOCK = [process.execPath, join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'];

let postgres: EmbeddedPostgres;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ folder: join(folder.path, 'external') });
  await ensureDatabase(postgres.url('postgres'), 'stock');
});
afterAll(() => {
  postgres.stop();
  folder.remove();
});

/** Milliseconds until it answers, for a start whose database, secrets and build are there already. */
async function timeOf(
  command: readonly string[] | undefined,
  settings: Record<string, string>,
): Promise<number> {
  const port = await freePort();
  const since = performance.now();
  const running = new ParvisProcess(
    { ...settings, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: port },
    command,
  );
  await untilHealthy(port);
  const time = performance.now() - since;
  running.kill('SIGTERM');
  await running.ended;
  return time;
}

test('a second start is ready within twice the time of a stock Strapi', async () => {
  const data = { PARVIS_DATA_DIR: join(folder.path, 'data') };
  const parvis = (): Promise<number> => timeOf(undefined, data);
  const stock = (): Promise<number> =>
    timeOf(STOCK, { ...secrets, ...data, DATABASE_URL: postgres.url('stock') });
  // The first of each builds what is not built and makes the tables.
  await parvis();
  await stock();
  const times: Record<'parvis' | 'stock', number[]> = { parvis: [], stock: [] };
  const bound = (): number => 2 * Math.min(...times.stock);
  // In turn, so that whatever else this machine does weighs on both; the best of each is the steadier measure, and one
  // that was caught by something else is taken again.
  for (let round = 0; round < 2 || (round < 8 && Math.min(...times.parvis) >= bound()); round += 1) {
    times.parvis.push(await parvis());
    times.stock.push(await stock());
  }
  expect(Math.min(...times.parvis)).toBeLessThan(bound());
});
