import { resolve } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { describeDifference, importCommunes } from '../src/api/commune/import';
import { prepareDataFolder } from '../src/data-folder';
import { environment } from '../src/environment';

/** `npm run communes:import`: brings the communes to the installed release of the official geographic code. */
async function run(): Promise<void> {
  if (environment().DATABASE_URL === undefined) {
    throw new Error('DATABASE_URL is not set: give the address of the database to import the communes into.');
  }
  prepareDataFolder();
  const appDir = resolve(__dirname, '..');
  const strapi = await createStrapi({ appDir, distDir: resolve(appDir, 'dist') }).load();
  try {
    const start = performance.now();
    const result = await importCommunes(strapi, {
      onProgress: (done, total) => console.log(`Communes: ${done} of ${total} written`),
    });
    for (const difference of result.differences) console.log(describeDifference(difference));
    const { created, changed, removed, kept, unchanged } = result;
    console.log(
      `Communes: ${created} added, ${changed} changed, ${removed} removed, ${kept} kept though gone, ` +
        `${unchanged} unchanged, in ${((performance.now() - start) / 1000).toFixed(1)} s.`,
    );
  } finally {
    await strapi.destroy();
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
