import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { SETTLED } from '../domain/outbox';
import { optionsOf } from '../options';
import { OUTBOX } from './rows';

const DAY = 24 * 60 * 60 * 1_000;

/** A mail whose job cannot run any more, since the process was killed within the last try. */
const LEFT_BEHIND = `
  update ${OUTBOX} as mail set state = 'failed', error = 'INTERRUPTED', since = ?
  where state in ('waiting', 'sending') and not exists (
    select from graphile_worker.jobs
    where key = 'mail ' || mail.id and (attempts < max_attempts or locked_at is not null)
  )`;

const FAILED_LONG_AGO = `
  delete from graphile_worker._private_jobs
  where attempts >= max_attempts and locked_at is null and updated_at < ?`;

/** Settles mails that were left behind, and forgets what was settled long ago. */
export async function tidy(strapi: Core.Strapi): Promise<void> {
  const instant = now();
  const before = new Date(instant.getTime() - optionsOf(strapi).keepForDays * DAY);
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(LEFT_BEHIND, [instant]);
    await trx(OUTBOX).whereIn('state', SETTLED).andWhere('since', '<', before).delete();
    await trx.raw(FAILED_LONG_AGO, [before]);
  });
}
