import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readAgendaEntry } from '../agenda-fields';
import { type Move, movedStart } from './moved-start';

const UIDS = ['api::event.event', 'api::webinar.webinar'] as const;
type AgendaUid = (typeof UIDS)[number];

const isAgenda = (uid: string): uid is AgendaUid => UIDS.some((known) => known === uid);

const versions = z.array(
  z.looseObject({
    publishedAt: z.unknown(),
    previousStarts: z.array(z.looseObject({ id: z.int() })),
  }),
);

/** Fields to write over a draft; a previous start that is there already stands for itself by its id. */
interface MoveFields {
  readonly eventState?: 'rescheduled';
  readonly previousStarts: readonly ({ id: number } | { startsAt: string; timezone: string })[];
}

function fieldsOf({ former, becomesRescheduled }: Move, present: readonly { id: number }[]): MoveFields {
  const kept = present.map(({ id }) => ({ id }));
  const added = former === null ? [] : [{ ...former, startsAt: former.startsAt.toISOString() }];
  return {
    previousStarts: [...kept, ...added],
    ...(becomesRescheduled ? { eventState: 'rescheduled' } : {}),
  };
}

/**
 * What the publication of a document's draft would write into it because its start is no longer the one that is
 * public; null when there is nothing to write, and for types without a date.
 */
export async function fieldsOfMove(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<MoveFields | null> {
  if (!isAgenda(uid)) return null;
  const found: unknown = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: ['schedule', 'previousStarts'] });
  const both = versions.parse(found);
  const draft = both.find(({ publishedAt }) => publishedAt === null);
  const published = both.find(({ publishedAt }) => publishedAt !== null);
  if (draft === undefined || published === undefined) return null;
  const move = movedStart(readAgendaEntry(draft), readAgendaEntry(published));
  return move === null ? null : fieldsOf(move, draft.previousStarts);
}

/**
 * Notes in the draft of an event or webinar the start that its publication replaces. Runs in the transaction of the
 * publication, before Strapi copies the draft; of two publications at once the second waits, and finds nothing moved.
 */
export async function recordMovedStart(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  if (!isAgenda(uid)) return;
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db
      .connection(strapi.db.metadata.get(uid).tableName)
      .transacting(trx)
      .where({ document_id: documentId, published_at: null })
      .forUpdate()
      .select('id');
    const data = await fieldsOfMove(strapi, uid, documentId);
    if (data === null) return;
    // Strapi merges an item that has an id; its types know whole items only.
    await strapi.documents(uid).update({ documentId, data: z.custom<never>().parse(data) });
  });
}
