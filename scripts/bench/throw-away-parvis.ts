import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { prepareDataFolder } from '../../src/data-folder';
import { provideEnvironment, SECRET_NAMES } from '../../src/environment';
import { build } from '../build/build';
import { SERVER_PARTS } from '../build/parts';
import { startEmbeddedPostgres } from '../postgres';
import { ensureDatabase } from '../postgres/ensure-database';

/**
 * Loads Parvis in this process, on a database that is durable as in earnest and is gone afterwards.
 *
 * @param settings beside those that every Parvis needs.
 */
export async function withThrowAwayParvis<Result>(
  settings: Readonly<Record<string, string>>,
  work: (strapi: Core.Strapi) => Promise<Result>,
): Promise<Result> {
  await build(SERVER_PARTS);
  const folder = mkdtempSync(join(tmpdir(), 'parvis-bench-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  try {
    await ensureDatabase(postgres.url('postgres'), 'bench');
    const secret = randomBytes(16).toString('hex');
    provideEnvironment({
      ...Object.fromEntries(SECRET_NAMES.map((name) => [name, secret])),
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: postgres.url('bench'),
      PARVIS_DATA_DIR: join(folder, 'data'),
      ...settings,
    });
    prepareDataFolder();
    // Strapi is loaded here and not above: it takes the settings as it finds them.
    const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
    const strapi = createStrapi({ appDir: process.cwd(), distDir: resolve('dist') });
    strapi.log.level = 'error';
    await strapi.load();
    const result = await work(strapi);
    await strapi.destroy();
    return result;
  } finally {
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
