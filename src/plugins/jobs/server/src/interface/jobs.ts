import type { Knex } from 'knex';
import type { ZodType } from 'zod';

/** What a handler is told about this try. */
export interface Try {
  /** 1 at the first. */
  readonly attempt: number;
  /** Whether the job has failed for good when this try fails. */
  readonly lastAttempt: boolean;
}

/** What is done when a job is due. */
export interface Handler<P> {
  /** The payload as JSON. Ids only: it is stored and shown, so it holds no personal data and no unpublished text. */
  readonly payload: ZodType<P>;
  /**
   * Does the work. It may run again after a crash, and may come late: it reads the state anew and returns when there is
   * nothing to do. What it throws makes the job wait for its next try.
   */
  run(payload: P, context: Try): Promise<void>;
  /** Tries before the job has failed for good; 25 unless told, which takes about four days. */
  readonly maxAttempts?: number;
}

/** Work that comes round by itself. */
export interface Recurring {
  /** Five fields as in crontab, in UTC: `30 3 * * *`. */
  readonly cron: string;
  run(): Promise<void>;
}

/** Where a job is written: in `trx`, or else in the transaction that Strapi has open, or else in one of its own. */
export interface InTransaction {
  readonly trx?: Knex.Transaction;
}

/** Work that must happen does happen, after a crash too. */
export interface Jobs {
  /** Says what is done for a task. In a plugin's `register()`; the task bears the plugin's name: `embargo.lift`. */
  handle<P>(task: string, handler: Handler<P>): void;
  /**
   * Work that is done at the minutes of a crontab line, once for all instances. What fell due in the last day while
   * nothing ran is done once at the next start. In a plugin's `register()`.
   */
  recurring(task: string, recurring: Recurring): void;
  /**
   * Adds a job in the caller's transaction: rolled back, there is no job.
   *
   * @param options.runAt not before this instant; at once without it.
   * @param options.key replaces the waiting job of that key. One that has begun goes on beside it, and is not tried again.
   * @throws ZodError when the payload is not what the task's handler takes; Error for a task without a handler.
   */
  enqueue<P>(
    task: string,
    payload: P,
    options?: InTransaction & { readonly runAt?: Date; readonly key?: string },
  ): Promise<void>;
  /** Takes the waiting job of that key away, in the caller's transaction. Harmless when there is none. */
  cancel(key: string, options?: InTransaction): Promise<void>;
}
