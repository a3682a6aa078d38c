import { z } from 'zod';
import { blocks, files, text } from '../../editorial/entry-fields';

const entry = z.object({
  documentId: text,
  title: text,
  slug: text,
  body: blocks,
  cover: files,
  coverAlt: text,
});

/** A page of the site. */
export type Page = z.infer<typeof entry>;

/** Reads a page from what Strapi hands over. */
export const readPage = (document: unknown): Page => entry.parse(document);
