import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { COMES_FROM, countMails, MAIL_STATES } from '../domain/outbox';
import type { InTransaction } from '../interface/jobs';
import type { Mail, NewMail } from '../interface/mail';
import type { MailKinds } from '../mail/kinds';
import { OUTBOX, outboxRows } from '../mail/rows';
import { MAIL_ATTEMPTS } from '../mail/send-mail';
import { SEND_MAIL } from '../mail/task-name';
import { inTransaction } from './in-transaction';

/** One statement: rows that are new, and a job for each of them. */
const QUEUE = `
  with asked as (
    insert into ${OUTBOX} (dedupe_key, template, data, mail_group, run_at, since)
    select dedupe_key, template, data, mail_group, run_at, ?::timestamptz
    from jsonb_to_recordset(?::jsonb)
      as mail(dedupe_key text, template text, data json, mail_group text, run_at timestamptz)
    on conflict (dedupe_key) do nothing
    returning id, run_at
  )
  select count(*)::int as queued from graphile_worker.add_jobs(array(
    select row(
      ?::text, json_build_object('id', id::text), null, run_at, ${MAIL_ATTEMPTS}, 'mail ' || id, null, null
    )::graphile_worker.job_spec
    from asked order by id
  ))`;

const queued = z.object({ rows: z.tuple([z.object({ queued: z.number() })]) });
const counts = z.array(z.object({ state: z.enum(MAIL_STATES), count: z.coerce.number() }));

const DEFAULT_LIMIT = 100;

export default ({ strapi }: { strapi: Core.Strapi }): Mail => {
  const kinds: MailKinds = strapi.plugin('jobs').service('mail-kinds');

  async function sendAll<D>(mails: readonly NewMail<D>[], { trx }: InTransaction = {}): Promise<number> {
    if (mails.length === 0) return 0;
    const asked = now();
    const rows = mails.map(({ dedupeKey, template, data, group, runAt }) => {
      kinds.kind(template).check(data);
      return { dedupe_key: dedupeKey, template, data, mail_group: group ?? null, run_at: runAt ?? asked };
    });
    const result: unknown = await inTransaction(strapi, trx, (transaction) =>
      transaction.raw(QUEUE, [asked.toISOString(), JSON.stringify(rows), SEND_MAIL]),
    );
    return queued.parse(result).rows[0].queued;
  }

  return {
    kind: (template, kind) => kinds.add(template, kind),
    sendAll,
    send: async (mail, options) => ((await sendAll([mail], options)) === 1 ? 'queued' : 'already-queued'),

    async preview(template, data) {
      const made = await kinds.kind(template).make(data);
      return made && { subject: made.subject, text: made.text, html: made.html };
    },

    async countsOf(group) {
      const rows: unknown = await inTransaction(strapi, undefined, (trx) =>
        trx(OUTBOX).where({ mail_group: group }).groupBy('state').select('state').count({ count: '*' }),
      );
      return countMails(counts.parse(rows));
    },

    async rowsOf(group, { after = '0', limit = DEFAULT_LIMIT, state } = {}) {
      const rows: unknown = await inTransaction(strapi, undefined, (trx) =>
        trx(OUTBOX)
          .where({ mail_group: group, ...(state === undefined ? {} : { state }) })
          .andWhere('id', '>', after)
          .orderBy('id')
          .limit(limit),
      );
      return outboxRows(rows);
    },

    cancel: (group, { trx } = {}) =>
      inTransaction(strapi, trx, (transaction) =>
        transaction(OUTBOX)
          .where({ mail_group: group })
          .whereIn('state', COMES_FROM.cancelled)
          .update({ state: 'cancelled', since: now() }),
      ),
  };
};
