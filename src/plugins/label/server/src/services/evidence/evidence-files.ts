import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { now } from '@parvis/clock';
import type { Knex } from 'knex';

/** A file that lies in the folder under a temporary name: nobody finds it there, and a crash leaves no half of one. */
export interface IncomingFile {
  readonly path: string;
  readonly sha256: string;
}

const INCOMING = 'incoming';
const DAY = 24 * 60 * 60 * 1000;

/** Where the content of that digest lies. Two letters of it make a folder, so that none grows too long. */
export const placeOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Copies a received file into the folder, whole and on the disk, and reads its digest on the way. */
export async function takeIn(folder: string, received: string): Promise<IncomingFile> {
  await mkdir(join(folder, INCOMING), { recursive: true, mode: 0o700 });
  const path = join(folder, INCOMING, randomBytes(16).toString('hex'));
  const digest = createHash('sha256');
  const source = createReadStream(received);
  source.on('data', (chunk) => digest.update(chunk));
  await pipeline(source, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  await flush(path);
  return { path, sha256: digest.digest('hex') };
}

/** Until the transaction ends nobody else places or sweeps the content of that digest. */
export const holdContent = (trx: Knex.Transaction, sha256: string) =>
  trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`parvis_label_file ${sha256}`]);

/** Gives an incoming file its place. The same content has one place, however often it is handed in. */
export async function place(folder: string, { path, sha256 }: IncomingFile): Promise<void> {
  const target = placeOf(folder, sha256);
  const parent = join(folder, sha256.slice(0, 2));
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await rename(path, target);
  await flush(parent);
}

/** Takes an incoming file away that got no place. Harmless when it has one. */
export const discard = ({ path }: IncomingFile): Promise<void> => rm(path, { force: true });

/** The digests of what has a place in the folder. */
export async function contentsOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((one) => one.isFile() && /^[0-9a-f]{64}$/.test(one.name)).map(({ name }) => name);
}

/** Takes away what was left incoming for a day: whoever brought it is gone. */
export async function clearIncoming(folder: string): Promise<void> {
  const incoming = join(folder, INCOMING);
  for (const name of await readdir(incoming).catch(() => [])) {
    const path = join(incoming, name);
    const age = now().getTime() - (await stat(path)).mtimeMs;
    if (age > DAY) await rm(path, { force: true });
  }
}
