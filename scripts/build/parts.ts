import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, environmentWith } from '../../src/environment';
import { filesBelow } from './fingerprint';
import { removeOrphans } from './orphans';
import { runTool } from './run-tool';

/** A part of Parvis that is built from files and is built again only when one of them has changed. */
export interface Part {
  readonly name: 'packages' | 'server' | 'panel';
  /** The line of progress. */
  readonly what: string;
  /** The files it is made of. */
  inputs(): string[];
  /** What else it is made of: settings that end up in the result. */
  readonly settings?: () => string;
  /** Files of the result whose absence shows that it has to be built again. */
  outputs(): string[];
  build(): Promise<void>;
}

const isSource = (path: string): boolean => !path.endsWith('.test.ts') && !path.endsWith('.test.tsx');
const typescript = require.resolve('typescript/bin/tsc');

const packageFolders = (): string[] =>
  readdirSync('packages')
    .map((name) => join('packages', name))
    .filter((folder) => existsSync(join(folder, 'tsconfig.json')));

const packageInputs = (): string[] =>
  packageFolders()
    .flatMap((folder) => filesBelow(folder, ({ name }) => name !== 'dist' && name !== 'node_modules'))
    .filter(isSource);

const packages: Part = {
  name: 'packages',
  what: 'Building the packages',
  inputs: packageInputs,
  outputs: () => packageFolders().map((folder) => join(folder, 'dist', 'index.js')),
  async build() {
    for (const folder of packageFolders()) await runTool([typescript, '-p', folder]);
  },
};

const compiledServer = join('dist', 'src', 'index.js');

const server: Part = {
  name: 'server',
  what: 'Building the server',
  inputs: () =>
    [
      'tsconfig.json',
      'package-lock.json',
      ...packageInputs(),
      ...['config', 'database', join('types', 'generated')].flatMap((folder) => filesBelow(folder)),
      ...filesBelow('src', ({ name, parentPath }) => !(parentPath === 'src' && name === 'admin')),
    ].filter(isSource),
  outputs: () => [compiledServer],
  async build() {
    // Otherwise the compiler believes that what was deleted is still there.
    if (!existsSync(compiledServer)) rmSync(join('dist', 'tsconfig.tsbuildinfo'), { force: true });
    removeOrphans('dist', ['config', 'database', 'src']);
    await runTool([typescript, '-p', 'tsconfig.json']);
  },
};

/** Besides its own files, the panel takes the labels of the content types from the data about their views. */
const isOfPanel = (path: string): boolean =>
  path.startsWith(join('src', 'admin')) || /[\\/]panel(?:[\\/][^\\/]+)?\.json$/.test(path);

const panel: Part = {
  name: 'panel',
  what: 'Building the admin panel (about a minute)',
  inputs: () =>
    [
      'package-lock.json',
      ...['admin', 'plugins', 'server'].map((name) => join('config', `${name}.ts`)),
      ...['admin', 'api', 'components', 'panel']
        .flatMap((room) => filesBelow(join('src', room)))
        .filter(isOfPanel),
    ].filter(isSource),
  settings: () => environment().PUBLIC_URL ?? '',
  outputs: () => [join('dist', 'build', 'index.html')],
  async build() {
    const strapi = join(require.resolve('@strapi/strapi/package.json'), '..', 'bin', 'strapi.js');
    await runTool([strapi, 'build'], environmentWith({ NODE_ENV: 'production' }));
  },
};

/** The parts in the order in which they need each other. */
export const PARTS: readonly Part[] = [packages, server, panel];

/** What an application needs that shows no panel. */
export const SERVER_PARTS: readonly Part[] = [packages, server];
