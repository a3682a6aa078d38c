import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Reader } from './reader';

const TYPES = ['api::event.event', 'api::webinar.webinar'] as const;

const SHOWN = 10;

const entrySchema = z.object({
  documentId: z.string(),
  title: z.string().nullish(),
  eventState: z.string().nullish(),
  schedule: z.object({ startsAt: z.coerce.date(), endsAt: z.coerce.date(), timezone: z.string() }),
});

/** An event or webinar that is not over. Instants are UTC; `timezone` is the one it is announced in. */
export interface Appointment {
  readonly uid: (typeof TYPES)[number];
  readonly documentId: string;
  readonly title: string | null;
  readonly eventState: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timezone: string;
  readonly published: boolean;
}

/**
 * The ten events and webinars that start next (or go on now) among those the reader may read, and how
 * many there are in all. An entry whose schedule the reader may not read is not shown.
 */
export async function nextAppointments(
  strapi: Core.Strapi,
  reader: Reader,
): Promise<{ total: number; results: Appointment[] }> {
  const notOver = { schedule: { endsAt: { $gte: now().toISOString() } } };
  const found = await Promise.all(
    TYPES.map(async (uid) => {
      const type = await reader.of(uid);
      if (type === undefined) return { total: 0, results: [] };
      const query = { status: 'draft' as const, filters: { $and: [type.filters, notOver] } };
      const documents = strapi.documents(uid);
      const [total, entries] = await Promise.all([
        documents.count(query),
        documents.findMany({
          ...query,
          sort: { schedule: { startsAt: 'asc' } },
          limit: SHOWN,
          populate: ['schedule'],
        }),
      ]);
      const published = await documents.findMany({
        status: 'published',
        filters: { documentId: { $in: entries.map(({ documentId }) => documentId) } },
        fields: ['documentId'],
      });
      const publicIds = new Set(published.map(({ documentId }) => documentId));
      const shown = await Promise.all(entries.map((entry) => type.show(entry)));
      return { total, results: shown.flatMap((entry) => toAppointment(uid, entry, publicIds)) };
    }),
  );
  return {
    total: found.reduce((sum, { total }) => sum + total, 0),
    results: found
      .flatMap(({ results }) => results)
      .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
      .slice(0, SHOWN),
  };
}

function toAppointment(
  uid: Appointment['uid'],
  entry: unknown,
  publicIds: ReadonlySet<string>,
): Appointment[] {
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) return [];
  const { documentId, title, eventState, schedule } = parsed.data;
  return [
    {
      uid,
      documentId,
      title: title ?? null,
      eventState: eventState ?? null,
      startsAt: schedule.startsAt.toISOString(),
      endsAt: schedule.endsAt.toISOString(),
      timezone: schedule.timezone,
      published: publicIds.has(documentId),
    },
  ];
}
