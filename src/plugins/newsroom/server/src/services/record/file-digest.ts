import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const file = z.object({
  hash: z.string(),
  url: z.string(),
  size: z.coerce.number(),
  updatedAt: z.coerce.string(),
});

/**
 * What tells one state of a file from another: the SHA-256 of its bytes. Strapi's own `hash` is a part of its name,
 * and stays when the file is replaced; it is taken with size and instant of change where the file is kept elsewhere.
 */
export async function fileDigest(strapi: Core.Strapi, data: unknown): Promise<string> {
  const { hash, url, size, updatedAt } = file.parse(data);
  const path = join(strapi.dirs.static.public, url);
  if (!url.startsWith('/') || !existsSync(path)) return `${hash} ${size} ${updatedAt}`;
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}
