import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { countMails, MAIL_STATES, type MailCounts, type MailState } from '../domain/outbox';
import { JOB_STATES, type JobRow, type JobState } from '../domain/queue';
import { OUTBOX, type OutboxRow, outboxRows } from '../mail/rows';
import { COLUMNS, jobRows, STATE } from '../queue/job-rows';
import { inTransaction } from './in-transaction';

export type JobCounts = Readonly<Record<JobState, number>>;

/** A page of a list; `page` counts from 1. */
export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** What became of a wish of a person: of a job that is not there, or not in the state for it, nothing. */
export type Outcome = 'done' | 'not-found' | 'not-now';

/** The queue and the outbox as people see them. */
export interface Board {
  jobCounts(): Promise<JobCounts>;
  /** Failed ones the latest first, others as they fall due. */
  jobs(state: JobState, page: Page): Promise<JobRow[]>;
  mailCounts(): Promise<MailCounts>;
  /** The latest first. */
  mails(state: MailState, page: Page): Promise<OutboxRow[]>;
  /** Makes a job that waits or has failed due at once, with all its tries before it. */
  retry(id: string): Promise<Outcome>;
  /** Takes a job that has failed for good out of the queue. */
  giveUp(id: string): Promise<Outcome>;
}

const VIEW = 'graphile_worker.jobs';

const jobCounts = z.array(z.object({ state: z.enum(JOB_STATES), count: z.coerce.number() }));
const mailCounts = z.array(z.object({ state: z.enum(MAIL_STATES), count: z.coerce.number() }));
const changed = z.object({ rows: z.array(z.unknown()) });

export default ({ strapi }: { strapi: Core.Strapi }): Board => {
  const read = <Result>(run: (trx: Knex.Transaction) => Promise<Result>): Promise<Result> =>
    inTransaction(strapi, undefined, run);

  /** Does something to a job that is in one of these states, while nobody else does. */
  const change = (id: string, states: readonly JobState[], statement: string): Promise<Outcome> =>
    read(async (trx) => {
      const found: unknown = await trx
        .select(trx.raw(`*, ${STATE} as state`))
        .from('graphile_worker._private_jobs')
        .where({ id })
        .forUpdate()
        .first();
      if (found === undefined) return 'not-found';
      const { state } = z.object({ state: z.enum(JOB_STATES) }).parse(found);
      if (!states.includes(state)) return 'not-now';
      const { rows } = changed.parse(await trx.raw(statement, { id, now: now().toISOString() }));
      return rows.length > 0 ? 'done' : 'not-now';
    });

  return {
    async jobCounts() {
      const rows: unknown = await read((trx) =>
        trx(VIEW)
          .select(trx.raw(`${STATE} as state, count(*)`))
          .groupByRaw('1'),
      );
      const counts = jobCounts.parse(rows);
      const of = (state: JobState): number => counts.find((row) => row.state === state)?.count ?? 0;
      return { waiting: of('waiting'), running: of('running'), failed: of('failed') };
    },

    async jobs(state, { page, pageSize }) {
      const rows: unknown = await read((trx) =>
        trx(VIEW)
          .select(...COLUMNS, trx.raw(`${STATE} as state`))
          .whereRaw(`${STATE} = ?`, [state])
          .orderBy(state === 'failed' ? [{ column: 'updated_at', order: 'desc' }, 'id'] : ['run_at', 'id'])
          .limit(pageSize)
          .offset((page - 1) * pageSize),
      );
      return jobRows(rows);
    },

    async mailCounts() {
      const rows: unknown = await read((trx) =>
        trx(OUTBOX).groupBy('state').select('state').count({ count: '*' }),
      );
      return countMails(mailCounts.parse(rows));
    },

    async mails(state, { page, pageSize }) {
      const rows: unknown = await read((trx) =>
        trx(OUTBOX)
          .where({ state })
          .orderBy('id', 'desc')
          .limit(pageSize)
          .offset((page - 1) * pageSize),
      );
      return outboxRows(rows);
    },

    retry: (id) =>
      change(
        id,
        ['waiting', 'failed'],
        'select id from graphile_worker.reschedule_jobs(array[:id::bigint], run_at => :now::timestamptz, attempts => 0)',
      ),

    giveUp: (id) =>
      change(id, ['failed'], 'select id from graphile_worker.complete_jobs(array[:id::bigint])'),
  };
};
