import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import { contentFingerprint, filesBelow } from './fingerprint';
import { runTool } from './run-tool';
import { Slots } from './slots';
import { type Workspace, workspaceSources } from './workspaces';

const typescript = require.resolve('typescript/bin/tsc');

/** What each project was made of when it was built last. */
const BUILT = join('.cache', 'workspaces.json');
const builtFile = z.record(z.string(), z.string());

/** What the compiler leaves where it is, and the compiled code reads at run time. */
const READ_AT_RUN_TIME: ReadonlySet<string> = new Set(['.sql', '.html', '.txt', '.css']);

const SIDES: ReadonlySet<string> = new Set(['server', 'admin', 'browser']);

/** The compiler works on one core and takes about 1 GB. */
const AT_ONCE = 2;

/** Where the compiled files of a project stand. */
function targetOf(project: string): string {
  const side = basename(project);
  return SIDES.has(side) ? join(project, '..', 'dist', side) : join(project, 'dist');
}

/** The file that shows that a project is built. */
export function builtEntry(project: string): string {
  // Beside its panel a plugin compiles the domain that the panel imports.
  const inside = basename(project) === 'admin' ? join('admin', 'src') : '';
  return join(targetOf(project), inside, 'index.js');
}

function readBuilt(): z.infer<typeof builtFile> {
  try {
    return builtFile.parse(JSON.parse(readFileSync(BUILT, 'utf8')));
  } catch {
    return {};
  }
}

/** All that the compiler reads for a project, in one short text. */
function fingerprintOf(project: string, { folder, needs }: Workspace): string {
  const panel = basename(project) === 'admin';
  const settings = ['server', 'admin'].map((side) => join('src', 'plugins', `tsconfig.${side}.json`));
  const sources = workspaceSources(folder, { panel });
  const needed = needs.flatMap((other) => workspaceSources(other, { panel: false }));
  return contentFingerprint(['package-lock.json', ...settings, ...sources, ...needed]);
}

/**
 * Compiles the packages and plugins file by file, two at once, each project that has changed or needs one that has, and puts SQL
 * and templates beside the compiled files, so that `npm pack` takes all that is needed.
 *
 * @param workspaces those that others need first.
 * @throws Refusal with the compiler's messages.
 */
export async function buildWorkspaces(workspaces: readonly Workspace[]): Promise<void> {
  const compiled = new Map<string, Promise<void>>();
  const slots = new Slots(AT_ONCE);
  for (const workspace of workspaces) {
    const needed = workspace.needs.map((other) => compiled.get(other));
    compiled.set(
      workspace.folder,
      Promise.all(needed).then(() => buildWorkspace(workspace, slots)),
    );
  }
  const outcomes = await Promise.allSettled(compiled.values());
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function buildWorkspace(workspace: Workspace, slots: Slots): Promise<void> {
  for (const project of workspace.projects) {
    const fingerprint = fingerprintOf(project, workspace);
    if (readBuilt()[project] === fingerprint && existsSync(builtEntry(project))) continue;
    await slots.hold(() => buildProject(project));
    writeFileSync(BUILT, `${JSON.stringify({ ...readBuilt(), [project]: fingerprint }, null, 2)}\n`);
  }
}

async function buildProject(project: string): Promise<void> {
  const target = targetOf(project);
  // What was compiled from a file that is gone would be packed with the rest.
  rmSync(target, { recursive: true, force: true });
  await runTool([typescript, '-p', project]);
  if (basename(project) === 'browser') return bundle(project, target);
  const source = join(project, 'src');
  for (const file of filesBelow(source)) {
    if (!READ_AT_RUN_TIME.has(extname(file))) continue;
    cpSync(file, join(target, file.slice(source.length)));
  }
}

/** One file for a visitor's browser, which the compiler has only checked. */
async function bundle(project: string, target: string): Promise<void> {
  await build({
    ...{ entryPoints: [join(project, 'src', 'index.ts')], outfile: join(target, 'index.js') },
    ...{
      bundle: true,
      minify: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    },
  });
}
