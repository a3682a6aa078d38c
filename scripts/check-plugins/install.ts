import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run';

/** Names of the packages in a `node_modules`, those of an organisation with its name before them. */
const installedIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    if (name.startsWith('.')) return [];
    return name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name];
  });

/**
 * Installs packed packages into an application as npm would: unpacked into its `node_modules`, beside all that comes
 * from the registry. The latter is linked to this project's installation of it, so that nothing is downloaded. A
 * package of this project is never linked: what was not packed is missing.
 *
 * @param tarballs by the name of the package.
 * @param own names of this project's packages.
 */
export function install(
  application: string,
  tarballs: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): void {
  const target = (name: string): string => join(application, 'node_modules', name);
  for (const [name, tarball] of tarballs) {
    mkdirSync(target(name), { recursive: true });
    run('tar', ['-xzf', tarball, '--strip-components=1', '-C', target(name)]);
  }
  for (const name of installedIn('node_modules')) {
    if (own.has(name)) continue;
    if (name.startsWith('@')) mkdirSync(resolve(target(name), '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), target(name), 'junction');
  }
}
