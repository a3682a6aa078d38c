import { z } from 'zod';
import { text } from '../../editorial/entry-fields';

const entry = z.object({ documentId: text, name: text, slug: text });

/** A subject that entries are filed under. */
export type Theme = z.infer<typeof entry>;

/** Reads a theme from what Strapi hands over. */
export const readTheme = (document: unknown): Theme => entry.parse(document);
