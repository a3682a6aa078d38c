import { z } from 'zod';
import { day, json, related, text } from '../../editorial/entry-fields';

const entry = z.object({ documentId: text, partner: related, tier: text, from: day, to: day, sdgs: json });

/** What binds a partner to the network, and since when. */
export type Partnership = z.infer<typeof entry>;

/** Reads a partnership from what Strapi hands over. */
export const readPartnership = (document: unknown): Partnership => entry.parse(document);
