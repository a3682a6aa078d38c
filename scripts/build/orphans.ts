import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from './fingerprint';

/**
 * Removes compiled files whose source is gone: Strapi loads what it finds, and would otherwise keep a content type
 * that was deleted.
 */
export function removeOrphans(compiled: string, folders: readonly string[]): void {
  for (const file of folders.flatMap((folder) => filesBelow(join(compiled, folder)))) {
    const source = relative(compiled, file).replace(/\.js$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
}
