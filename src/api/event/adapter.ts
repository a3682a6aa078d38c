import { z } from 'zod';
import { agendaFields } from '../../editorial/agenda-fields';
import { text } from '../../editorial/entry-fields';

const entry = z.object({ ...agendaFields, kind: text });

/** A summit, conference, meeting, training or ceremony. */
export type Event = z.infer<typeof entry>;

/** Reads an event from what Strapi hands over. */
export const readEvent = (document: unknown): Event => entry.parse(document);
