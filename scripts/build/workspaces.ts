import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from './fingerprint';

/** A library (`packages/<name>`) or a plugin (`src/plugins/<name>`): a workspace with a door of its own. */
export interface Workspace {
  readonly name: string;
  readonly folder: string;
  /** Its TypeScript projects, each built by itself: of a plugin the server, the panel and what a visitor's browser runs. */
  readonly projects: readonly string[];
  /** The folders of the workspaces that it needs, directly or not. */
  readonly needs: readonly string[];
}

const manifest = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

const readManifest = (folder: string): z.infer<typeof manifest> =>
  manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

const foldersIn = (parent: string): string[] =>
  existsSync(parent)
    ? readdirSync(parent)
        .map((name) => join(parent, name))
        .filter((folder) => existsSync(join(folder, 'package.json')))
    : [];

/** The folders of a plugin that are projects of their own. */
const SIDES = ['server', 'admin', 'browser'];

/** Every library and plugin, those that others need first. */
export function workspaces(): Workspace[] {
  const folders = new Map(
    ['packages', join('src', 'plugins')]
      .flatMap(foldersIn)
      .map((folder) => [readManifest(folder).name, folder] as const),
  );
  const ordered: Workspace[] = [];
  const met = new Set<string>();
  const visit = (name: string): void => {
    const folder = folders.get(name);
    // Met and not yet in order: they need each other, which the arrows forbid and lint tells.
    if (folder === undefined || met.has(name)) return;
    met.add(name);
    const needed = Object.keys(readManifest(folder).dependencies);
    needed.forEach(visit);
    const direct = ordered.filter((workspace) => needed.includes(workspace.name));
    const needs = [...new Set(direct.flatMap((workspace) => [workspace.folder, ...workspace.needs]))];
    const projects = [folder, ...SIDES.map((side) => join(folder, side))].filter((project) =>
      existsSync(join(project, 'tsconfig.json')),
    );
    ordered.push({ name, folder, projects, needs });
  };
  for (const name of folders.keys()) visit(name);
  return ordered;
}

/** Whether a file is part of what is built: no test, and nothing that only tests need. */
export const isSource = (path: string): boolean => !/[.](?:test|fixture)[.]tsx?$/.test(path);
const isOfPanel = (path: string): boolean => path.includes(join('admin', 'src'));

/** The files that a workspace is made of; without its panel when `panel` is false. */
export function workspaceSources(folder: string, { panel }: { readonly panel: boolean }): string[] {
  return filesBelow(folder, ({ name }) => name !== 'dist' && name !== 'node_modules').filter(
    (path) => isSource(path) && (panel || !isOfPanel(path)),
  );
}
