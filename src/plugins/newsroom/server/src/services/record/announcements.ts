import { now } from '@parvis/clock';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Announcement } from '../../domain/record/announcement';
import type { Place } from '../../domain/record/published-version';
import type { Correction } from '../../domain/record/record-procedure';

const TABLE = 'parvis_announced_publications';

/** A row of the table, whose constraints say the same. */
const row = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('republish'),
    kind: z.enum(['minor', 'major']),
    note: z.string().nullable(),
  }),
  z.object({
    event: z.literal('reinstate'),
    kind: z.enum(['minor', 'major']).nullable(),
    note: z.string().nullable(),
    why: z.string(),
  }),
]);

const correctionOf = (kind: 'minor' | 'major', note: string | null): Correction =>
  kind === 'major' ? { kind, note: note ?? '' } : { kind };

function announcementOf(data: unknown): Announcement {
  const found = row.parse(data);
  if (found.event === 'republish') {
    return { event: found.event, correction: correctionOf(found.kind, found.note) };
  }
  const correction = found.kind === null ? null : correctionOf(found.kind, found.note);
  return { event: found.event, why: found.why, correction };
}

/** Writes down what the next publication of a document is, in place of what was said before. */
export async function announce(
  trx: Knex.Transaction,
  { uid, documentId }: Place,
  announcement: Announcement,
): Promise<void> {
  const { event, correction } = announcement;
  await trx(TABLE)
    .insert({
      uid,
      document_id: documentId,
      event,
      kind: correction?.kind ?? null,
      note: correction?.kind === 'major' ? correction.note : null,
      why: event === 'reinstate' ? announcement.why : null,
      announced_at: now(),
    })
    .onConflict(['uid', 'document_id'])
    .merge();
}

/** What is announced, if anything. */
export async function findAnnouncement(
  trx: Knex.Transaction,
  { uid, documentId }: Place,
): Promise<Announcement | null> {
  const found: unknown = await trx(TABLE).where({ uid, document_id: documentId }).first();
  return found === undefined ? null : announcementOf(found);
}

/** What was announced, if anything, which is then no longer announced. */
export async function takeAnnouncement(
  trx: Knex.Transaction,
  { uid, documentId }: Place,
): Promise<Announcement | null> {
  const [found]: unknown[] = await trx(TABLE).where({ uid, document_id: documentId }).delete().returning('*');
  return found === undefined ? null : announcementOf(found);
}
