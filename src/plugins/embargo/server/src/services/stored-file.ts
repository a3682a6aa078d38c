import { z } from 'zod';

/** A file as the media library holds it: the edge where Strapi's untyped data enters. */
export const storedFile = z.object({
  id: z.number(),
  name: z.string(),
  mime: z.string(),
  /** Kilobytes. */
  size: z.coerce.number(),
  hash: z.string(),
  ext: z.string().nullable(),
  url: z.string(),
  provider: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  alternativeText: z.string().nullish(),
  caption: z.string().nullish(),
});

export type StoredFile = Readonly<z.infer<typeof storedFile>>;
