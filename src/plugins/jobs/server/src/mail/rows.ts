import { now } from '@parvis/clock';
import type { Knex } from 'knex';
import { z } from 'zod';
import { COMES_FROM, MAIL_STATES, type MailState } from '../domain/outbox';

export const OUTBOX = 'parvis_mail_outbox';

/** A row of the outbox: the edge where the database's untyped data enters. */
const row = z
  .object({
    id: z.string(),
    dedupe_key: z.string(),
    template: z.string(),
    data: z.unknown(),
    mail_group: z.string().nullable(),
    state: z.enum(MAIL_STATES),
    error: z.string().nullable(),
    run_at: z.date(),
    since: z.date(),
  })
  .transform(({ dedupe_key, mail_group, run_at, ...same }) => ({
    ...same,
    dedupeKey: dedupe_key,
    group: mail_group,
    runAt: run_at,
  }));

/** A mail of the outbox as it is stored. */
export type OutboxRow = z.infer<typeof row>;

export const outboxRows = (data: unknown): OutboxRow[] => z.array(row).parse(data);

/**
 * Brings a mail into a state, if it may come there from where it is.
 *
 * @returns the mail, or nothing when it may not.
 */
export async function bring(
  knex: Knex,
  id: string,
  state: MailState,
  error: string | null = null,
): Promise<OutboxRow | undefined> {
  const rows: unknown = await knex(OUTBOX)
    .where({ id })
    .whereIn('state', COMES_FROM[state])
    .update({ state, error, since: now() })
    .returning('*');
  return outboxRows(rows)[0];
}
