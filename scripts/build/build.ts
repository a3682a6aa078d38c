import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { waitForLock } from '../start/lock';
import { step } from '../start/say';
import { contentFingerprint, quickFingerprint } from './fingerprint';
import { PARTS, type Part } from './parts';

const CACHE = '.cache';
const BUILT = join(CACHE, 'built.json');

const builtFile = z.record(z.string(), z.object({ quick: z.string(), content: z.string() }));
type Built = z.infer<typeof builtFile>;

/** What the parts were made of when they were built last; a missing or damaged note means: build everything. */
function readBuilt(): Built {
  try {
    return builtFile.parse(JSON.parse(readFileSync(BUILT, 'utf8')));
  } catch {
    return {};
  }
}

function writeBuilt(built: Built): void {
  writeFileSync(`${BUILT}.new`, `${JSON.stringify(built, null, 2)}\n`);
  renameSync(`${BUILT}.new`, BUILT);
}

async function buildIfChanged(part: Part): Promise<boolean> {
  const inputs = part.inputs();
  const settings = part.settings?.() ?? '';
  const before = part.outputs().every((file) => existsSync(file)) ? readBuilt()[part.name] : undefined;
  const quick = `${quickFingerprint(inputs)} ${settings}`;
  if (before?.quick === quick) return false;

  const content = `${contentFingerprint(inputs)} ${settings}`;
  const changed = before?.content !== content;
  if (changed) await step(part.what, () => part.build());
  writeBuilt({ ...readBuilt(), [part.name]: { quick, content } });
  return changed;
}

/** Whether a part is built from the files as they are now. */
export function isBuilt(part: Part): boolean {
  const built = readBuilt()[part.name];
  if (built === undefined || !part.outputs().every((file) => existsSync(file))) return false;
  return built.content === `${contentFingerprint(part.inputs())} ${part.settings?.() ?? ''}`;
}

/**
 * Builds the parts of Parvis that are not built or whose files have changed, one after the other, and one process
 * at a time.
 *
 * @param parts which of them, in the order in which they need each other; all unless told.
 * @returns the names of the parts that were built.
 * @throws Refusal with the compiler's messages.
 */
export async function build(parts: readonly Part[] = PARTS): Promise<Part['name'][]> {
  mkdirSync(CACHE, { recursive: true });
  const release = await waitForLock(CACHE);
  try {
    const built: Part['name'][] = [];
    for (const part of parts) if (await buildIfChanged(part)) built.push(part.name);
    return built;
  } finally {
    release();
  }
}
