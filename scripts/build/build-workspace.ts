import { cpSync, existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { filesBelow } from './fingerprint';
import { runTool } from './run-tool';
import type { Workspace } from './workspaces';

const typescript = require.resolve('typescript/bin/tsc');

/** What the compiler leaves where it is, and the compiled code reads at run time. */
const READ_AT_RUN_TIME: ReadonlySet<string> = new Set(['.sql', '.html', '.txt', '.css']);

/** The file that shows that a TypeScript project of a workspace is built. */
export function builtEntry(project: string): string {
  switch (basename(project)) {
    case 'server':
      return join(project, '..', 'dist', 'server', 'index.js');
    case 'admin':
      return join(project, '..', 'dist', 'admin', 'admin', 'src', 'index.js');
    default:
      return join(project, 'dist', 'index.js');
  }
}

/**
 * Compiles a package or plugin file by file and puts its SQL and templates beside the compiled files, so that
 * `npm pack` takes all that it needs.
 *
 * @throws Refusal with the compiler's messages.
 */
export async function buildWorkspace({ folder, projects }: Workspace): Promise<void> {
  for (const project of projects) await runTool([typescript, '-p', project]);
  const source = existsSync(join(folder, 'server')) ? join(folder, 'server', 'src') : join(folder, 'src');
  const target = existsSync(join(folder, 'server')) ? join(folder, 'dist', 'server') : join(folder, 'dist');
  for (const file of filesBelow(source)) {
    if (READ_AT_RUN_TIME.has(extname(file))) cpSync(file, join(target, file.slice(source.length)));
  }
}
