import { z } from 'zod';
import {
  blocks,
  choice,
  component,
  components,
  files,
  instant,
  related,
  text,
  wholeNumber,
} from './entry-fields';

/** The fields that event and webinar share. */
export const agendaFields = {
  documentId: text,
  title: text,
  slug: text,
  schedule: component({ startsAt: instant, endsAt: instant, timezone: text }),
  eventState: choice(['scheduled', 'rescheduled', 'postponed', 'moved-online', 'cancelled']),
  previousStarts: components({ startsAt: instant, timezone: text }),
  attendanceMode: choice(['onsite', 'online', 'mixed']),
  venue: component({ name: text }),
  sessions: components({
    number: wholeNumber,
    title: text,
    startsAt: instant,
    endsAt: instant,
    speakers: related,
  }),
  organisers: related,
  speakers: related,
  cover: files,
  coverAlt: text,
  documents: components({ file: files, alt: text }),
  recap: blocks,
};

const agenda = z.object(agendaFields);

/** What has a date and a place, physical or not. */
export type AgendaEntry = z.infer<typeof agenda>;

/** Reads what events and webinars share from what Strapi hands over. */
export const readAgendaEntry = (document: unknown): AgendaEntry => agenda.parse(document);
