import { Client } from 'pg';
import { dataFolder } from '../../src/data-folder';
import { environment, provideEnvironment } from '../../src/environment';
import { startEmbeddedPostgres } from '../postgres';
import { ensureDatabase } from '../postgres/ensure-database';
import { runningDatabase } from '../postgres/running';
import type { Ending } from './ending';
import { tryDataFolder } from './prepare-data-folder';
import { Refusal } from './refusal';
import { say, step } from './say';

const NAME = 'parvis';

/** What PostgreSQL or the network answered, without the password that is in the address. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Several addresses of one host that all failed come as one error with an empty message.
  const [first] = error instanceof AggregateError ? error.errors : [];
  return error.message || (first instanceof Error ? first.message : error.name);
}

async function checkReachable(
  setting: 'DATABASE_URL' | 'DATABASE_DIRECT_URL',
  address: string,
): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const { host, port, database } = client;
    throw new Refusal(
      `The database "${database}" at ${host}:${port} cannot be reached (${reason(error)}): check that PostgreSQL runs there and that ${setting} is right.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Makes sure that there is a database to talk to: the one of DATABASE_URL, else an embedded PostgreSQL in the data
 * folder, which ends with this process.
 *
 * @throws Refusal when it cannot be reached or started.
 */
export async function provideDatabase(ending: Ending): Promise<void> {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = environment();
  if (DATABASE_URL) {
    await checkReachable('DATABASE_URL', DATABASE_URL);
    if (DATABASE_DIRECT_URL) await checkReachable('DATABASE_DIRECT_URL', DATABASE_DIRECT_URL);
    return;
  }
  if (DATABASE_DIRECT_URL) {
    throw new Refusal('DATABASE_DIRECT_URL is set without DATABASE_URL: set both, or neither.');
  }
  const notices: string[] = [];
  await step('Starting PostgreSQL', async () => {
    const postgres = await startEmbeddedPostgres({
      folder: dataFolder('postgres'),
      notice: (line) => notices.push(line),
    });
    ending.last(() => postgres.stop());
    await ensureDatabase(postgres.url('postgres'), NAME);
    provideEnvironment({ DATABASE_URL: postgres.url(NAME) });
  });
  for (const notice of notices) say(notice);
}

/**
 * As `provideDatabase`, for a program that only looks: beside a running Parvis it uses that one's PostgreSQL.
 *
 * @throws Refusal when it cannot be reached or started, and while that other Parvis is only starting.
 */
export async function provideDatabaseToLookAt(ending: Ending): Promise<void> {
  if (environment().DATABASE_URL || (await tryDataFolder())) return provideDatabase(ending);
  const DATABASE_URL = runningDatabase(dataFolder('postgres'), NAME);
  if (DATABASE_URL === undefined) {
    throw new Refusal('PostgreSQL is being started or ended by another Parvis: try again in a moment.');
  }
  provideEnvironment({ DATABASE_URL });
}
