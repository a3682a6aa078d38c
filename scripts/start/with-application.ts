import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { build } from '../build/build';
import { SERVER_PARTS } from '../build/parts';
import { checkNode } from './check-node';
import type { Ending } from './ending';
import { step } from './say';
import { keepStrapiQueriesQuiet } from './strapi-queries';

/**
 * Loads the application, built anew where its files have changed, and does some work with it without listening.
 * Its database must be provided before.
 */
export async function withApplication(
  ending: Ending,
  work: (strapi: Core.Strapi) => Promise<void>,
): Promise<void> {
  checkNode();
  await build(SERVER_PARTS);
  // Strapi is loaded here and not above: it takes the settings as it finds them.
  const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: process.cwd(), distDir: resolve('dist') });
  ending.takeSignals();
  keepStrapiQueriesQuiet();
  strapi.log.level = 'warn';
  await step('Starting the application', () => strapi.load());
  try {
    await work(strapi);
  } finally {
    await strapi.destroy();
    // Strapi removes every listener of the process when it is destroyed.
    ending.takeSignals();
  }
}
