import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const PLUGINS = ['jobs', 'journal', 'embargo', 'newsroom'];

/** What cannot be without them: the room that joins them to the application, and its roles, which name their rights. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'happenings.js': 'exports.register = exports.bootstrap = () => {};',
  // The roles of the public list are in the database already.
  'access/baseline/apply.js': 'exports.applyBaseline = async () => {};',
};

const manifest = z.looseObject({ dependencies: z.record(z.string(), z.string()) });

/** Everything in a folder, by links, but what is named. */
function linkAll(from: string, to: string, except: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!except.includes(name)) symlinkSync(join(from, name), join(to, name));
  }
}

/**
 * Makes a second application of the built one that lacks the plugins, as if they had never been added: their packages
 * and options, and what cannot be without them. Its database has to be one that the whole application has prepared.
 *
 * @returns its folder and that of what is compiled, as `createStrapi` wants them.
 */
export function houseWithoutPlugins(folder: string): { appDir: string; distDir: string } {
  const [app, dist, root] = [join(folder, 'app'), join(folder, 'app', 'dist'), resolve('.')];
  linkAll(root, app, ['dist', 'package.json', '.data', '.git']);
  const whole = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const kept = Object.entries(whole.dependencies).filter(
    ([name]) => !PLUGINS.some((plugin) => name === `@parvis/${plugin}`),
  );
  const dependencies = Object.fromEntries(kept);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ ...whole, dependencies }));

  // Copies: Strapi reads no setting through a link, and the rest has to find its neighbours in this house.
  for (const part of ['config', 'src'])
    cpSync(join(root, 'dist', part), join(dist, part), { recursive: true });
  const options = JSON.stringify(join(root, 'dist', 'config', 'plugins.js'));
  writeFileSync(
    join(dist, 'config', 'plugins.js'),
    `module.exports = () => {
      const all = require(${options}).default();
      for (const name of ${JSON.stringify(PLUGINS)}) delete all[name];
      return all;
    };`,
  );
  for (const [path, nothing] of Object.entries(LEFT_OUT)) writeFileSync(join(dist, 'src', path), nothing);
  return { appDir: app, distDir: dist };
}
