import { z } from 'zod';
import { agendaFields } from '../../editorial/agenda-fields';
import { component, components, text, wholeNumber } from '../../editorial/entry-fields';

const entry = z.object({
  ...agendaFields,
  chapters: components({ title: text, startsAtSecond: wholeNumber }),
  replay: component({ videoUrl: text }),
});

/** An online session and what came out of it. */
export type Webinar = z.infer<typeof entry>;

/** Reads a webinar from what Strapi hands over. */
export const readWebinar = (document: unknown): Webinar => entry.parse(document);
