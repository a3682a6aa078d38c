import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of these files differ between two folders; a file that only one of them has differs. */
export function drifted(files: readonly string[], committed: string, generated: string): string[] {
  const textIn = (folder: string, file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
  return files.filter((file) => textIn(committed, file) !== textIn(generated, file));
}
