import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../scripts/postgres';
import { cloneDatabase, createDatabase, describeCluster } from './cluster';
import { loadStrapi } from './running-parvis';

/** One PostgreSQL for the whole run, with one migrated template of the empty house and one with the demo. */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-postgres-'));
  const postgres = await startEmbeddedPostgres({ folder, durable: false });
  Object.assign(globalThis, { stopTestCluster: () => postgres.stop() });
  const cluster = { url: postgres.url('postgres') };
  describeCluster(cluster);

  await createDatabase(cluster, 'parvis_empty');
  const strapi = await loadStrapi(cluster, 'parvis_empty');
  await strapi.destroy();
  await cloneDatabase(cluster, 'parvis_empty', 'parvis_demo');
}
