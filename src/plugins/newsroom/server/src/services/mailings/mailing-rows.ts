import type { Knex } from 'knex';
import { z } from 'zod';
import { MAILING_STATES, type Mailing, MOMENTS } from '../../domain/mailings/mailing';

export const MAILINGS_TABLE = 'parvis_mailings';
export const RECIPIENTS = 'parvis_mailing_recipients';

const row = z.object({
  id: z.int(),
  uid: z.string(),
  document_id: z.string(),
  state: z.enum(MAILING_STATES),
  version: z.int(),
  // Strapi has the driver hand JSON over as text.
  lists: z.preprocess(
    (value) => (typeof value === 'string' ? JSON.parse(value) : value),
    z.array(z.string()),
  ),
  subject: z.string().nullable(),
  introduction: z.string().nullable(),
  moment: z.enum(MOMENTS),
  instant: z.date().nullable(),
  zone: z.string().nullable(),
  owner_id: z.int(),
  begun_at: z.date().nullable(),
  ended_at: z.date().nullable(),
});

/** The edge where the database's untyped data enters. */
export function mailingOf(data: unknown): Mailing {
  const found = row.parse(data);
  return {
    id: found.id,
    uid: found.uid,
    documentId: found.document_id,
    state: found.state,
    version: found.version,
    lists: found.lists,
    subject: found.subject,
    introduction: found.introduction,
    moment: found.moment,
    instant: found.instant,
    zone: found.zone,
    ownerId: found.owner_id,
    begunAt: found.begun_at,
    endedAt: found.ended_at,
  };
}

export async function findMailing(trx: Knex | Knex.Transaction, id: number): Promise<Mailing | null> {
  const found: unknown = await trx(MAILINGS_TABLE).where({ id }).first();
  return found === undefined ? null : mailingOf(found);
}

/** The mailings of a document in one of these states, each locked. */
export async function mailingsOf(
  trx: Knex.Transaction,
  { uid, documentId }: { readonly uid: string; readonly documentId: string },
  states: readonly Mailing['state'][],
): Promise<Mailing[]> {
  const rows: unknown[] = await trx(MAILINGS_TABLE)
    .where({ uid, document_id: documentId })
    .whereIn('state', [...states])
    .orderBy('id')
    .forUpdate();
  return rows.map(mailingOf);
}

/** Under which a mailing's mails are counted and cancelled together. */
export const groupOf = (id: number): string => `newsroom.mailing ${id}`;

/** The key of the one job that a mailing waits for. */
export const jobKeyOf = (id: number): string => `newsroom.mailing ${id}`;

const withJournalist = z.array(z.object({ journalist_id: z.string() }));

/** Everybody to whom a document has been sent, by their ids, each once. */
export async function whoReceived(
  trx: Knex | Knex.Transaction,
  { uid, documentId }: { readonly uid: string; readonly documentId: string },
): Promise<string[]> {
  const rows: unknown = await trx(`${RECIPIENTS} as recipient`)
    .join(`${MAILINGS_TABLE} as mailing`, 'mailing.id', 'recipient.mailing_id')
    .where({ 'mailing.uid': uid, 'mailing.document_id': documentId })
    .whereNotNull('recipient.queued_at')
    .distinct('recipient.journalist_id');
  return withJournalist.parse(rows).map((one) => one.journalist_id);
}
