import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Workspace } from '../build/workspaces';
import { run } from './run';

const packed = z.array(z.object({ name: z.string(), filename: z.string() }));

/**
 * Packs workspaces as for publication.
 *
 * @returns the path of each one's tarball, by its name.
 */
export function pack(workspaces: readonly Workspace[], folder: string): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  const chosen = workspaces.flatMap(({ name }) => ['--workspace', name]);
  const answer = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...chosen]);
  return new Map(
    packed.parse(JSON.parse(answer)).map(({ name, filename }) => [name, join(folder, filename)] as const),
  );
}
