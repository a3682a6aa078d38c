import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, environmentWith } from '../../src/environment';
import { buildWorkspaces, builtEntry } from './build-workspaces';
import { filesBelow } from './fingerprint';
import { removeOrphans } from './orphans';
import { runTool } from './run-tool';
import { isSource, workspaceSources, workspaces } from './workspaces';

/** A part of Parvis that is built from files and is built again only when one of them has changed. */
export interface Part {
  readonly name: 'libraries' | 'server' | 'panel';
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

const typescript = require.resolve('typescript/bin/tsc');

const workspaceInputs = (options: { panel: boolean }): string[] =>
  [
    ...['server', 'admin'].map((side) => join('src', 'plugins', `tsconfig.${side}.json`)),
    ...workspaces().flatMap(({ folder }) => workspaceSources(folder, options)),
  ].filter(isSource);

const libraries: Part = {
  name: 'libraries',
  what: 'Building the packages and plugins',
  inputs: () => workspaceInputs({ panel: true }),
  outputs: () => workspaces().flatMap(({ projects }) => projects.map((project) => builtEntry(project))),
  build: () => buildWorkspaces(workspaces()),
};

/** Rooms of `src` that are built by themselves. */
const NOT_OF_SERVER: ReadonlySet<string> = new Set(['admin', 'plugins']);

const compiledServer = join('dist', 'src', 'index.js');

const server: Part = {
  name: 'server',
  what: 'Building the server',
  inputs: () =>
    [
      'tsconfig.json',
      'package-lock.json',
      ...workspaceInputs({ panel: false }),
      ...['config', 'database', join('types', 'generated')].flatMap((folder) => filesBelow(folder)),
      ...filesBelow('src', ({ name, parentPath }) => !(parentPath === 'src' && NOT_OF_SERVER.has(name))),
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
      ...workspaces().flatMap(({ folder }) => workspaceSources(folder, { panel: true })),
    ].filter(isSource),
  settings: () => environment().PUBLIC_URL ?? '',
  outputs: () => [join('dist', 'build', 'index.html')],
  async build() {
    const strapi = join(require.resolve('@strapi/strapi/package.json'), '..', 'bin', 'strapi.js');
    await runTool([strapi, 'build'], environmentWith({ NODE_ENV: 'production' }));
  },
};

/** The parts in the order in which they need each other. */
export const PARTS: readonly Part[] = [libraries, server, panel];

/** What a program needs that uses packages and plugins without the application. */
export const LIBRARY_PARTS: readonly Part[] = [libraries];

/** What an application needs that shows no panel. */
export const SERVER_PARTS: readonly Part[] = [libraries, server];
