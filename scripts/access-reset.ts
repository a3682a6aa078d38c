import { resolve } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { resetAccess } from '../src/access/baseline/reset';
import { prepareDataFolder } from '../src/data-folder';
import { environment } from '../src/environment';

/**
 * `npm run access:reset [-- --dry-run]`: brings the roles of this project back to what `src/access/roles` says and
 * prints what differed. Works beside a running Parvis, which reads permissions at each request.
 */
async function main(): Promise<void> {
  const dryRun = process.argv.includes('--dry-run');
  if (!environment().DATABASE_URL) {
    throw new Error('DATABASE_URL is not set: give the address of the database whose roles are to be reset.');
  }
  prepareDataFolder();
  const appDir = resolve(__dirname, '..');
  const strapi = createStrapi({ appDir, distDir: resolve(appDir, 'dist') });
  strapi.log.level = 'error';
  await strapi.load();
  try {
    const report = await resetAccess(strapi, { dryRun });
    for (const { role, changes } of report) {
      console.log(role);
      for (const change of changes) console.log(`  ${change}`);
    }
    if (report.length === 0) console.log('Every role is as the baseline has it. Nothing to do.');
    else console.log(dryRun ? 'Nothing was changed (--dry-run).' : 'Restored.');
  } finally {
    await strapi.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
