import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { z } from 'zod';

/** How far ahead it looks, and how often unless it hears of a new job, in milliseconds. */
const AHEAD = 5_000;
/** However often it hears of new jobs, a look is made no sooner than this after the one before. */
const REST = 1_000;
/** A timer may ring a moment early, and then the job would not be due. */
const MARGIN = 2;

/** Those due within the time, a few: a worker that is awake goes on by itself while there is something to do. */
const NEXT = `
  select extract(epoch from run_at - clock_timestamp())::float8 * 1000 as wait
  from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
  where is_available and identifier = any($1) and run_at <= clock_timestamp() + make_interval(secs => ${AHEAD / 1_000})
  order by run_at limit 20`;
const found = z.array(z.object({ wait: z.number() }));

/**
 * Wakes workers at the instant when a job comes due. PostgreSQL tells them of a job that is new, and nobody of one whose
 * hour comes: without the alarm each of them would have to look many times a second.
 */
export class Alarm {
  private isStopped = false;
  private heard = new AbortController();
  private rings: readonly NodeJS.Timeout[] = [];

  /**
   * @param tasks whose jobs are awaited.
   * @param wake has a worker look at the queue; harmless when there is nothing to do.
   */
  constructor(
    private readonly pool: Pool,
    private readonly tasks: readonly string[],
    private readonly wake: () => void,
  ) {
    void this.keepLooking();
  }

  /** There may be a job that it does not know of. */
  hear(): void {
    this.heard.abort();
  }

  stop(): void {
    this.isStopped = true;
    this.heard.abort();
    this.silence();
  }

  private async keepLooking(): Promise<void> {
    while (!this.isStopped) {
      this.heard = new AbortController();
      // A look that fails is made again; the workers tell of a connection that is broken.
      const last = await this.look().catch(() => AHEAD);
      await delay(REST, undefined, { ref: false });
      // Where PostgreSQL's clock is ahead of Node's, the worker came too early and has to be woken again.
      const pause = { signal: this.heard.signal, ref: false };
      await delay(Math.min(AHEAD - REST, last), undefined, pause).catch(() => {});
    }
  }

  /** @returns in how many milliseconds the last of the jobs that it found comes due; without any, as far as it looks. */
  private async look(): Promise<number> {
    const { rows } = await this.pool.query(NEXT, [this.tasks]);
    const waits = found.parse(rows).map(({ wait }) => Math.max(0, Math.ceil(wait) + MARGIN));
    this.silence();
    if (!this.isStopped) this.rings = waits.map((wait) => setTimeout(this.wake, wait).unref());
    return waits.at(-1) ?? AHEAD;
  }

  /** Takes back what the last look has set. */
  private silence(): void {
    for (const ring of this.rings) clearTimeout(ring);
  }
}
