import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';
import type { Ending } from '../start/ending';
import { Refusal } from '../start/refusal';
import { keepStrapiQueriesQuiet } from '../start/strapi-queries';
import type { Application } from './plugin-check';

/** Files that were loaded from where the packages and plugins are developed, not from what was packed. */
const loadedFromWorkspaces = (): string[] =>
  Object.keys(require.cache).filter((file) =>
    ['packages', join('src', 'plugins')].some((folder) => file.startsWith(resolve(folder) + sep)),
  );

/**
 * Boots the application, does some work with it while it listens, and ends it.
 *
 * Strapi looks for plugins from where its own files are. They are linked here, so Node must run with
 * `--preserve-symlinks`, or Strapi finds the plugins that lie beside its real files.
 *
 * @throws Refusal when a packed plugin was not taken from what was packed: then nothing would be proven.
 */
export async function withApplication(
  folder: string,
  ending: Ending,
  work: (application: Application) => Promise<void>,
): Promise<void> {
  const load = createRequire(join(folder, 'package.json'));
  const { createStrapi }: typeof import('@strapi/strapi') = load('@strapi/strapi');
  const strapi = createStrapi({ appDir: folder, distDir: folder });
  ending.takeSignals();
  keepStrapiQueriesQuiet();
  strapi.log.level = 'error';
  try {
    await strapi.load();
    await strapi.listen();
    const address = strapi.server.httpServer.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await work({ strapi, url: `http://127.0.0.1:${port}`, load });
    const [foreign] = loadedFromWorkspaces();
    if (foreign !== undefined) throw new Refusal(`${foreign} was loaded instead of what was packed.`);
  } finally {
    await strapi.destroy();
    // Strapi removes every listener of the process when it is destroyed.
    ending.takeSignals();
  }
}
