import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { prepareDataFolder } from '../../src/data-folder';
import { provideEnvironment, SECRET_NAMES } from '../../src/environment';
import { build } from '../build/build';
import { SERVER_PARTS } from '../build/parts';
import { ensureDatabase } from '../postgres/ensure-database';
import { untilQuiet } from '../postgres/quiet-pool';
import { withThrowAwayPostgres } from './throw-away-postgres';

/** The settings that every Parvis needs, on the given database and in a data folder of its own. */
export function benchSettings(database: string, dataFolder: string): Record<string, string> {
  const secret = randomBytes(16).toString('hex');
  return {
    ...Object.fromEntries(SECRET_NAMES.map((name) => [name, secret])),
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: database,
    PARVIS_DATA_DIR: dataFolder,
  };
}

/** Loads the built Parvis in this process while the work lasts. */
export async function withParvis<Result>(
  settings: Readonly<Record<string, string>>,
  work: (strapi: Core.Strapi) => Promise<Result>,
): Promise<Result> {
  provideEnvironment(settings);
  prepareDataFolder();
  // Strapi is loaded here and not above: it takes the settings as it finds them.
  const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: process.cwd(), distDir: resolve('dist') });
  strapi.log.level = 'error';
  await strapi.load();
  const result = await work(strapi);
  await untilQuiet(strapi.db.connection.client);
  await strapi.destroy();
  return result;
}

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
  return withThrowAwayPostgres(async (postgres, folder) => {
    await ensureDatabase(postgres.url('postgres'), 'bench');
    return withParvis({ ...benchSettings(postgres.url('bench'), join(folder, 'data')), ...settings }, work);
  });
}
