import { z } from 'zod';
import { day, text } from '../../editorial/entry-fields';

const entry = z.object({
  documentId: text,
  name: text,
  email: text,
  phone: text,
  validFrom: day,
  validTo: day,
});

/** Somebody whom the press may call or write to. */
export type PressContact = z.infer<typeof entry>;

/** Reads a press contact from what Strapi hands over. */
export const readPressContact = (document: unknown): PressContact => entry.parse(document);
