import { bytesDigest } from '@parvis/embargo';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const file = z.object({
  hash: z.string(),
  url: z.string(),
  size: z.coerce.number(),
  updatedAt: z.coerce.string(),
});

/** What tells one state of a file from another: its bytes, or its size and instant of change where it is kept elsewhere. */
export async function fileDigest(strapi: Core.Strapi, data: unknown): Promise<string> {
  const { hash, url, size, updatedAt } = file.parse(data);
  return (await bytesDigest(strapi, url)) ?? `${hash} ${size} ${updatedAt}`;
}
