import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { provideEnvironment } from '../src/environment';
import { build } from './build/build';
import { LIBRARY_PARTS } from './build/parts';
import { workspaces } from './build/workspaces';
import { writeApplication } from './check-plugins/application';
import { withApplication } from './check-plugins/boot';
import { CHECKS } from './check-plugins/checks';
import { install } from './check-plugins/install';
import { pack } from './check-plugins/pack';
import { bundlePanel } from './check-plugins/panel';
import { startEmbeddedPostgres } from './postgres';
import { checkNode } from './start/check-node';
import { runUntilEnded } from './start/ending';
import { step } from './start/say';

/** The libraries, and the plugins that are checked. */
const chosen = () =>
  workspaces().filter(
    ({ folder }) =>
      dirname(folder) === 'packages' || CHECKS.some(({ plugin }) => plugin === basename(folder)),
  );

/**
 * `npm run plugins:check`: packs the packages and plugins as for publication, installs them into a small Strapi
 * application that has nothing of Parvis, starts it on an empty database, and has each plugin keep its promise there.
 */
void runUntilEnded(async (ending) => {
  checkNode();
  provideEnvironment({ NODE_ENV: 'production' });
  await build(LIBRARY_PARTS);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parvis-plugins-')));
  ending.last(() => rmSync(folder, { recursive: true, force: true }));
  const application = join(folder, 'application');

  const tarballs = await step('Packing the packages and plugins', async () =>
    pack(chosen(), join(folder, 'tarballs')),
  );
  const postgres = await step('Starting PostgreSQL', () =>
    startEmbeddedPostgres({ folder: join(folder, 'postgres'), durable: false }),
  );
  ending.last(() => postgres.stop());

  await step('Installing them into another application', async () => {
    writeApplication(application, {
      database: postgres.url('postgres'),
      dependencies: {
        '@strapi/strapi': '*',
        pg: '*',
        ...Object.fromEntries([...tarballs].map(([name, tarball]) => [name, `file:${tarball}`])),
      },
      plugins: Object.fromEntries(CHECKS.map(({ plugin, options = {} }) => [plugin, { config: options }])),
    });
    install(application, tarballs, new Set(workspaces().map(({ name }) => name)));
  });
  for (const { plugin } of CHECKS) {
    await step(`Bundling what ${plugin} shows in the panel`, () =>
      bundlePanel(application, `@parvis/${plugin}`),
    );
  }
  await withApplication(application, ending, async (running) => {
    for (const { plugin, check } of CHECKS) {
      await step(`Checking ${plugin}`, () => check(running));
    }
  });
  process.exit(0);
});
