import { now } from '@parvis/clock';
import { mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Mailing } from '../../domain/mailings/mailing';
import { JOURNALISTS, journalistsOf } from '../lists/journalist-rows';
import { readLists, resolveLists } from '../lists/press-lists';
import { mailedDocument } from './mailed-document';
import { RELEASE_MAIL } from './mailing-mails';
import { groupOf, MAILINGS_TABLE, mailingOf, RECIPIENTS } from './mailing-rows';
import { finishSoon } from './mailing-tasks';
import { revokedAddresses } from './reading-access';

/** Mails that are asked for in one transaction. */
const BATCH = 500;

const recipients = z.array(z.object({ journalist_id: z.string() }));

/** The mailing, kept from being cancelled until the transaction ends; null when it is not being sent. */
async function beingSent(trx: Knex.Transaction, id: number): Promise<Mailing | null> {
  const row: unknown = await trx(MAILINGS_TABLE).where({ id, state: 'sending' }).forShare().first();
  return row === undefined ? null : mailingOf(row);
}

/** Settles whom the mailing goes to, once: who comes onto a list while it is being sent is not written to. */
async function settleRecipients(strapi: Core.Strapi, trx: Knex.Transaction, mailing: Mailing): Promise<void> {
  const known: unknown = await trx(RECIPIENTS).where({ mailing_id: mailing.id }).first();
  if (known !== undefined) return;
  const { to } = await resolveLists(trx, await readLists(strapi, mailing.lists));
  const document = await mailedDocument(strapi, mailing);
  const closed: ReadonlySet<string> =
    document === null || document.standing.published ? new Set() : await revokedAddresses(strapi, mailing);
  const rows: unknown = await trx(JOURNALISTS).whereIn('document_id', [...to]);
  const added_at = now();
  const added = journalistsOf(rows)
    .filter(({ email }) => !closed.has(email))
    .map(({ id }) => ({ mailing_id: mailing.id, journalist_id: id, added_at }));
  await trx.batchInsert(RECIPIENTS, added, BATCH);
}

/** Asks for the mails of the next recipients. Answers how many there were. */
async function queueBatch(strapi: Core.Strapi, trx: Knex.Transaction, { id }: Mailing): Promise<number> {
  const rows: unknown = await trx(RECIPIENTS)
    .where({ mailing_id: id })
    .whereNull('queued_at')
    .orderBy('journalist_id')
    .limit(BATCH)
    .forUpdate();
  const next = recipients.parse(rows).map((one) => one.journalist_id);
  await mail(strapi).sendAll(
    next.map((journalist) => ({
      dedupeKey: `${groupOf(id)} journalist ${journalist}`,
      template: RELEASE_MAIL,
      data: { mailing: id, journalist },
      group: groupOf(id),
    })),
    { trx },
  );
  await trx(RECIPIENTS).where({ mailing_id: id }).whereIn('journalist_id', next).update({ queued_at: now() });
  return next.length;
}

/**
 * Asks for every mail of a mailing, in batches that are each one transaction: killed in the middle, the next try goes
 * on where the last batch ended, and what was asked for is never asked for again.
 */
export async function fanOutMailing(strapi: Core.Strapi, id: number): Promise<void> {
  let isDone = false;
  while (!isDone) {
    isDone = await inTransaction(strapi.db, async (trx) => {
      const mailing = await beingSent(trx, id);
      if (mailing === null) return true;
      await settleRecipients(strapi, trx, mailing);
      const queued = await queueBatch(strapi, trx, mailing);
      if (queued === BATCH) return false;
      await finishSoon(strapi, trx, id);
      return true;
    });
  }
}
