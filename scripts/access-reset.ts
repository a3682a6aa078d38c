import { resolve } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { resetAccess } from '../src/access/baseline/reset';
import { dataFolder, prepareDataFolder } from '../src/data-folder';
import { checkNode } from './start/check-node';
import { provideDatabase } from './start/database';
import { runUntilEnded } from './start/ending';
import { prepareAndLockDataFolder } from './start/prepare-data-folder';
import { say } from './start/say';
import { provideSecrets } from './start/secrets';
import { readSettings } from './start/settings';

/**
 * `npm run access:reset [-- --dry-run]`: brings the roles of this project back to what `src/access/roles` says and
 * prints what differed. Works beside a running Parvis, which reads permissions at each request, unless PostgreSQL is
 * that one's own.
 */
void runUntilEnded(async (ending) => {
  const dryRun = process.argv.includes('--dry-run');
  checkNode();
  if (readSettings().DATABASE_URL === undefined) await prepareAndLockDataFolder();
  else prepareDataFolder();
  provideSecrets(dataFolder('secrets.json'));
  await provideDatabase(ending);

  const strapi = createStrapi({ appDir: process.cwd(), distDir: resolve('dist') });
  ending.takeSignals();
  strapi.log.level = 'error';
  await strapi.load();
  try {
    const report = await resetAccess(strapi, { dryRun });
    for (const { role, changes } of report) say([role, ...changes.map((change) => `  ${change}`)].join('\n'));
    if (report.length === 0) say('Every role is as the baseline has it. Nothing to do.');
    else say(dryRun ? 'Nothing was changed (--dry-run).' : 'Restored.');
  } finally {
    await strapi.destroy();
    // Strapi removes every listener of the process when it is destroyed.
    ending.takeSignals();
  }
  process.exit(0);
});
