import { Client } from 'pg';
import { environment } from '../../src/environment';
import { say } from './say';

/** Names the lock among all advisory locks of the database; any number that nothing else uses. */
const START_UP_LOCK = 7_267_847_001;

/**
 * Does the part of a start that changes the database (schema, migrations, reference data, demo) while no other
 * instance does it on the same database. The lock is PostgreSQL's and falls with its connection, which goes past a
 * transaction pooler.
 */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = environment();
  const client = new Client({ connectionString: DATABASE_DIRECT_URL ?? DATABASE_URL });
  // When PostgreSQL ends in the middle, the work fails by itself and tells more.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [START_UP_LOCK]);
    if (rows[0]?.taken !== true) {
      say('Waiting for another Parvis that is starting on the same database.');
      await client.query('select pg_advisory_lock($1)', [START_UP_LOCK]);
    }
    return await work();
  } finally {
    await client.end().catch(() => {});
  }
}
