import knex from 'knex';
import { environment } from '../src/environment';
import { build } from './build/build';
import { LIBRARY_PARTS } from './build/parts';
import { checkNode } from './start/check-node';
import { provideDatabaseToLookAt } from './start/database';
import { runUntilEnded } from './start/ending';
import { Refusal } from './start/refusal';
import { say } from './start/say';
import { readSettings } from './start/settings';

/** How a broken link shows, in words. */
const SHOWS = {
  changed: 'it is not what was written',
  missing: 'it is no longer there',
  'not-the-successor': 'it does not follow the entry before it',
  added: 'it was added behind the back of the journal',
} as const;

/**
 * `npm run journal:verify`: recomputes every hash of the journal. Ends with code 1 when a link is broken, and names
 * the first one. Works beside a running Parvis and starts none itself.
 */
void runUntilEnded(async (ending) => {
  checkNode();
  readSettings();
  await build(LIBRARY_PARTS);
  await provideDatabaseToLookAt(ending);
  // Loaded here and not above: it may just have been built.
  const { verifyJournal }: typeof import('@parvis/journal') = require('@parvis/journal');
  const database = knex({ client: 'pg', connection: environment().DATABASE_URL, pool: { min: 0, max: 1 } });
  try {
    if (!(await database.schema.hasTable('parvis_journal'))) {
      throw new Refusal('There is no journal in this database yet: start Parvis once.');
    }
    const { broken, chains, entries } = await verifyJournal(database);
    if (broken !== undefined) {
      const { subject, sequence, why } = broken;
      throw new Refusal(
        `The journal is broken at entry ${sequence} of ${subject.type} ${subject.id}: ${SHOWS[why]}.`,
      );
    }
    say(`The journal is intact: chains: ${chains}, entries: ${entries}.`);
  } finally {
    await database.destroy();
  }
  process.exit(0);
});
