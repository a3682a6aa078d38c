import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Client } from 'pg';

/** What the workers must know of the cluster that the whole test run shares. */
export interface TestCluster {
  /** Address of its maintenance database. */
  readonly url: string;
}

const DESCRIPTION = resolve(__dirname, '../../.cache/tests/cluster.json');

export function describeCluster(cluster: TestCluster): void {
  mkdirSync(dirname(DESCRIPTION), { recursive: true });
  writeFileSync(DESCRIPTION, JSON.stringify(cluster));
}

export function testCluster(): TestCluster {
  return JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
}

/** The address of a database of the same cluster. */
export function databaseUrl(cluster: TestCluster, database: string): string {
  const url = new URL(cluster.url);
  url.pathname = `/${database}`;
  return url.href;
}

async function administer(cluster: TestCluster, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: cluster.url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes `database` a fresh copy of `template`; whatever it held is gone. */
export function cloneDatabase(cluster: TestCluster, template: string, database: string): Promise<void> {
  return administer(cluster, [
    `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`,
    `CREATE DATABASE ${database} TEMPLATE ${template} STRATEGY FILE_COPY`,
  ]);
}

export function createDatabase(cluster: TestCluster, database: string): Promise<void> {
  return administer(cluster, [
    `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`,
    `CREATE DATABASE ${database}`,
  ]);
}
