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
 * A digest of a file of the media library. Strapi's own `hash` is a part of its name and stays when the file is
 * replaced by another: so the bytes count. Of a file kept elsewhere, its size and the instant of its last change.
 */
export async function fileDigest(strapi: Core.Strapi, data: unknown): Promise<string> {
  const { documentId, hash, url, size, updatedAt } = file.parse(data);
  const name = `${documentId ?? ''} ${hash}`;
  if (!url.startsWith('/')) return `${name} ${size} ${updatedAt}`;
  const path = join(strapi.dirs.static.public, url);
  const found = await stat(path).catch(() => null);
  if (found === null) return `${name} missing`;
  const key = `${path} ${found.size} ${found.mtimeMs}`;
  const digest = known.get(key) ?? (await digestOf(path));
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, digest);
  return `${name} ${digest}`;
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}
