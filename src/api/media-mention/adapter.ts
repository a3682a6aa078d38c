import { z } from 'zod';
import { day, related, text } from '../../editorial/entry-fields';

const entry = z.object({
  documentId: text,
  outlet: text,
  title: text,
  url: text,
  date: day,
  release: related,
});

/** An article or broadcast about the network. */
export type MediaMention = z.infer<typeof entry>;

/** Reads a media mention from what Strapi hands over. */
export const readMediaMention = (document: unknown): MediaMention => entry.parse(document);
