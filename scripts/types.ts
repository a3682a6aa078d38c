import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dataFolder, prepareDataFolder } from '../src/data-folder';
import { provideEnvironment } from '../src/environment';
import { startEmbeddedPostgres } from './postgres';
import { ensureDatabase } from './postgres/ensure-database';
import { runUntilEnded } from './start/ending';
import { Refusal } from './start/refusal';
import { provideSecrets } from './start/secrets';
import { withApplication } from './start/with-application';
import { drifted } from './types/drift';
import { GENERATED_FILES, generateTypes } from './types/generate';

const TYPES = resolve('types');

/**
 * `npm run types:generate` writes `types/generated`; `npm run types:check` says what of it is out of date. Both start
 * the application on a PostgreSQL of their own, which is thrown away.
 */
void runUntilEnded(async (ending) => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-types-'));
  ending.last(() => rmSync(folder, { recursive: true, force: true }));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durable: false });
  ending.last(() => postgres.stop());
  await ensureDatabase(postgres.url('postgres'), 'parvis');
  provideEnvironment({
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url('parvis'),
    PARVIS_DATA_DIR: join(folder, 'data'),
  });
  prepareDataFolder();
  provideSecrets(dataFolder('secrets.json'));

  await withApplication(ending, async (strapi) => {
    if (!process.argv.includes('--check')) return generateTypes(strapi, TYPES);
    await generateTypes(strapi, folder);
    const files = drifted(GENERATED_FILES, join(TYPES, 'generated'), join(folder, 'generated'));
    if (files.length === 0) return;
    throw new Refusal(
      `Out of date in types/generated: ${files.join(', ')}. Run "npm run types:generate" and commit what it writes.`,
    );
  });
  process.exit(0);
});
