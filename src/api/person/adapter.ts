import { z } from 'zod';
import { components, files, text } from '../../editorial/entry-fields';

const entry = z.object({
  documentId: text,
  name: text,
  slug: text,
  photo: files,
  photoAlt: text,
  links: components({ label: text, url: text }),
});

/** A speaker or author. */
export type Person = z.infer<typeof entry>;

/** Reads a person from what Strapi hands over. */
export const readPerson = (document: unknown): Person => entry.parse(document);
