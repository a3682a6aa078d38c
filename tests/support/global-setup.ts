import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemo } from '../../database/demo';
import { startEmbeddedPostgres } from '../../scripts/postgres';
import { createDemoAccounts } from '../../src/access/demo-accounts';
import { importCommunes } from '../../src/api/commune/import';
import { cloneDatabase, createDatabase, describeCluster } from './cluster';
import { loadStrapi } from './running-parvis';

/** One PostgreSQL for the whole run, with one migrated template of the house without
 * editorial content and one with the demo. */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-postgres-'));
  const postgres = await startEmbeddedPostgres({ folder, durable: false });
  Object.assign(globalThis, { stopTestCluster: () => postgres.stop() });
  const cluster = { url: postgres.url('postgres') };
  describeCluster(cluster);

  await createDatabase(cluster, 'parvis_empty');
  const empty = await loadStrapi(cluster, 'parvis_empty');
  await importCommunes(empty);
  await empty.destroy();

  await cloneDatabase(cluster, 'parvis_empty', 'parvis_demo');
  const demo = await loadStrapi(cluster, 'parvis_demo');
  await createDemoAccounts(demo);
  await loadDemo(demo);
  await demo.destroy();
}
