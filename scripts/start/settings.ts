import { existsSync } from 'node:fs';
import { type Environment, environment, provideEnvironment } from '../../src/environment';

/**
 * Reads the settings: of the environment, else of a file `.env`, as in any Strapi project.
 *
 * @throws SettingsError naming each wrong one.
 */
export function readSettings(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = environment();
  // Strapi would take a missing one for development.
  provideEnvironment({ NODE_ENV: settings.NODE_ENV });
  return settings;
}
