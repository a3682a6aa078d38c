import { dataFolder, prepareDataFolder } from '../src/data-folder';
import { environment } from '../src/environment';
import { provideDatabase } from './start/database';
import { runUntilEnded } from './start/ending';
import { prepareAndLockDataFolder } from './start/prepare-data-folder';
import { say } from './start/say';
import { provideSecrets } from './start/secrets';
import { readSettings } from './start/settings';
import { withApplication } from './start/with-application';

/**
 * `npm run communes:import`: brings the communes to the installed release of the official geographic code. Works
 * beside a running Parvis, unless PostgreSQL is that one's own.
 */
void runUntilEnded(async (ending) => {
  readSettings();
  if (environment().DATABASE_URL === undefined) await prepareAndLockDataFolder();
  else prepareDataFolder();
  provideSecrets(dataFolder('secrets.json'));
  await provideDatabase(ending);
  await withApplication(ending, async (strapi) => {
    // Loaded here and not above: it needs the packages, which may just have been built.
    const {
      describeDifference,
      importCommunes,
    }: typeof import('../src/api/commune/import') = require('../src/api/commune/import');
    const since = performance.now();
    const result = await importCommunes(strapi, {
      onProgress: (done, total) => say(`Communes: ${done} of ${total} written`),
    });
    for (const difference of result.differences) say(describeDifference(difference));
    const { created, changed, removed, kept, unchanged } = result;
    say(
      `Communes: ${created} added, ${changed} changed, ${removed} removed, ${kept} kept though gone, ` +
        `${unchanged} unchanged, in ${((performance.now() - since) / 1000).toFixed(1)} s.`,
    );
  });
  process.exit(0);
});
