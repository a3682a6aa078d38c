import { z } from 'zod';
import { components, files, json, text } from '../../editorial/entry-fields';

const entry = z.object({
  documentId: text,
  name: text,
  logo: files,
  logoAlt: text,
  url: text,
  contacts: components({ label: text, email: text, phone: text }),
  languages: json,
});

/** The publisher: whose site this is. */
export type Site = z.infer<typeof entry>;

/** Reads the site from what Strapi hands over. */
export const readSite = (document: unknown): Site => entry.parse(document);
