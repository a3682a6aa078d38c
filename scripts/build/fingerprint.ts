import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, sorted, as paths that begin with the folder; none when it does not exist. */
export function filesBelow(folder: string, takes: (entry: Dirent) => boolean = () => true): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(takes)
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path, takes) : [path];
    })
    .sort();
}

/** Names of files and what they hold, in one short text: two are equal only when nothing differs. */
export function contentFingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Names, sizes and times of last change, in one short text. Much quicker than reading the files; when it is equal
 * nothing has changed, when it differs the contents tell.
 */
export function quickFingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}
