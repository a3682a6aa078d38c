import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { namesOf, possibleHashes } from '../domain/file-names';

const address = z.object({ url: z.string() });

const stored = z.object({
  id: z.int(),
  url: z.string(),
  formats: z
    .record(z.string(), address.nullish())
    .nullish()
    .transform((formats) => Object.values(formats ?? {}).filter((format) => format != null)),
});

/** A file of the media library. */
export type KnownFile = z.infer<typeof stored>;

/** The file of which a name in the folder of uploads is the original or a format. */
export async function fileNamed(strapi: Core.Strapi, name: string): Promise<KnownFile | undefined> {
  const where = { hash: { $in: possibleHashes(name) } };
  const select = ['id', 'url', 'formats'];
  const found: unknown = await strapi.db.query('plugin::upload.file').findMany({ select, where });
  return z
    .array(stored)
    .parse(found)
    .find((file) => namesOf(file).includes(name));
}
