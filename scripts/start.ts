import { dataFolder } from '../src/data-folder';
import { build } from './build/build';
import { checkNode } from './start/check-node';
import { provideDatabase } from './start/database';
import { runUntilEnded } from './start/ending';
import { checkPortIsFree } from './start/free-port';
import { prepareAndLockDataFolder } from './start/prepare-data-folder';
import { provideSecrets } from './start/secrets';
import { readSettings } from './start/settings';

/**
 * `npm start`: from a fresh clone, or from whatever the last run left behind, to a running Parvis.
 *
 * `npm start` lets the heap grow to 512 MB before the first full garbage collection: Strapi keeps nearly all that it
 * allocates while it loads, and collecting that again and again is a seventh of the work of a start.
 */
void runUntilEnded(async (ending) => {
  checkNode();
  const { HOST, PORT } = readSettings();
  await prepareAndLockDataFolder();
  await checkPortIsFree(HOST, PORT);
  provideSecrets(dataFolder('secrets.json'));
  await build();
  await provideDatabase(ending);
  // Strapi is loaded here and not above: it is slow, and what it needs may just have been built.
  const { serve }: typeof import('./start/serve') = require('./start/serve');
  await serve(ending, { autoReload: false });
});
