import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const file = z.object({
  documentId: z.string().nullish(),
  hash: z.string(),
  url: z.string(),
  size: z.coerce.number(),
  updatedAt: z.coerce.string(),
});

/** Digests by path, size and instant of change: a file is read once, however often its document is saved. */
const known = new Map<string, string>();
const REMEMBERED = 1000;

/**
 * The SHA-256 of the bytes of a file of the media library: Strapi's own `hash` is a part of its name, and stays when the
 * file is replaced by another.
 *
 * @param url the address that the media library gives the file.
 * @returns null when the file is kept elsewhere, or missing.
 */
export async function bytesDigest(strapi: Core.Strapi, url: string): Promise<string | null> {
  if (!url.startsWith('/')) return null;
  const path = join(strapi.dirs.static.public, url);
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  const key = `${path} ${found.size} ${found.mtimeMs}`;
  const digest = known.get(key) ?? (await digestOf(path));
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, digest);
  return digest;
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}

/** What tells one state of a file from another. Of a file kept elsewhere, its size and the instant of its last change. */
export async function fileDigest(strapi: Core.Strapi, data: unknown): Promise<string> {
  const { documentId, hash, url, size, updatedAt } = file.parse(data);
  const name = `${documentId ?? ''} ${hash}`;
  if (!url.startsWith('/')) return `${name} ${size} ${updatedAt}`;
  return `${name} ${(await bytesDigest(strapi, url)) ?? 'missing'}`;
}
