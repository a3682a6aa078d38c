import type { AddressInfo } from 'node:net';
import { workers } from '@parvis/jobs';
import { createStrapi } from '@strapi/strapi';
import { prepareDataFolder } from '../../src/data-folder';

/** A program of its own: serves the application in the folders that it is given, and tells its parent on which port. */
async function serve([appDir = '', distDir = '', ...more]: readonly string[]): Promise<void> {
  // The bench may end in the middle.
  process.on('disconnect', () => process.exit());
  prepareDataFolder();
  const strapi = createStrapi({ appDir, distDir, serveAdminPanel: more.includes('panel') });
  strapi.log.level = 'error';
  await strapi.load();
  await strapi.listen();
  if (more.includes('no-workers')) await workers(strapi).stop();
  const address: AddressInfo | string | null = strapi.server.httpServer.address();
  if (address !== null && typeof address !== 'string') process.send?.(address.port);
}

void serve(process.argv.slice(2));
