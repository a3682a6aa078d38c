import { z } from 'zod';

/** A file of the media library. */
export const storedFile = z.object({
  documentId: z.string(),
  name: z.string(),
  /** Of the file's content, with a random end: another content has another hash. */
  hash: z.string(),
  ext: z.string().nullable(),
  mime: z.string(),
  url: z.string(),
  provider: z.string(),
});

export type StoredFile = z.infer<typeof storedFile>;
