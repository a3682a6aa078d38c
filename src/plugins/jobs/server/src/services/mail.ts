import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { type ZodType, z } from 'zod';
import { COMES_FROM, countMails, MAIL_STATES, type MailCounts, type MailState } from '../domain/outbox';
import type { MailKinds } from '../mail/kinds';
import { OUTBOX, type OutboxRow, outboxRows } from '../mail/rows';
import { MAIL_ATTEMPTS } from '../mail/send-mail';
import { SEND_MAIL } from '../mail/task-name';
import { inTransaction } from './in-transaction';
import type { InTransaction } from './jobs';

/** What a template may show. In HTML it is escaped. */
export interface Values {
  readonly [name: string]: string | number | boolean | null | undefined | Values | readonly Values[];
}

/** A mail as it is when it is sent. Nothing of it is stored. */
export interface Composed {
  readonly to: { readonly address: string; readonly name?: string };
  readonly language: 'fr' | 'en';
  readonly values: Values;
  readonly replyTo?: string;
  /** For example `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: Buffer | string;
    readonly contentType: string;
  }[];
}

/** A kind of mail. */
export interface MailKind<D> {
  /**
   * Absolute path of a folder with `fr/` and `en/`, each with `subject.txt`, `text.txt` and `html.html`: Handlebars
   * templates, of which a name without a value is an error. `html.html` is what stands inside of the body.
   */
  readonly folder: string;
  /** Ids only, as JSON: neither addresses nor texts are stored. */
  readonly data: ZodType<D>;
  /** Looks up address, language and values at the moment of sending. `null`: it is no longer to be sent. */
  compose(data: D): Promise<Composed | null>;
}

/** A mail to be sent. */
export interface NewMail<D> {
  /** Sends once, ever: made of ids, `newsroom.mailing 12 journalist 55`. */
  readonly dedupeKey: string;
  /** The name under which its kind is known. */
  readonly template: string;
  readonly data: D;
  /** Mails that are counted and cancelled together, such as one mailing. */
  readonly group?: string;
  /** Not before this instant; at once without it. */
  readonly runAt?: Date;
}

/** Mail as an outbox: what was asked for in a transaction that was committed is sent, and once. */
export interface Mail {
  /** Says what a kind of mail is. In a plugin's `register()`; its name begins with the plugin's. */
  kind<D>(template: string, kind: MailKind<D>): void;
  /** Asks for a mail, in the caller's transaction. */
  send<D>(mail: NewMail<D>, options?: InTransaction): Promise<'queued' | 'already-queued'>;
  /** Asks for many at once, in the caller's transaction. Answers how many were not asked for before. */
  sendAll<D>(mails: readonly NewMail<D>[], options?: InTransaction): Promise<number>;
  countsOf(group: string): Promise<MailCounts>;
  /** The mails of a group in the order of their asking. */
  rowsOf(
    group: string,
    page?: { readonly after?: string; readonly limit?: number; readonly state?: MailState },
  ): Promise<OutboxRow[]>;
  /**
   * Cancels what is not sent yet, in the caller's transaction; a mail that is on its way at that moment may arrive all
   * the same, and then counts as sent.
   *
   * @returns how many were cancelled.
   */
  cancel(group: string, options?: InTransaction): Promise<number>;
}

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
