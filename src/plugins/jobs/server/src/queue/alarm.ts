import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { z } from 'zod';

/** How far ahead it looks, and how often, in milliseconds. */
const AHEAD = 1_000;
/** A timer may ring a moment early, and then the job would not be due. */
const MARGIN = 2;

/** Those due within the time, a few: a worker that is awake goes on by itself while there is something to do. */
const NEXT = `
  select extract(epoch from run_at - clock_timestamp())::float8 * 1000 as wait
  from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
  where is_available and identifier = any($1) and run_at <= clock_timestamp() + make_interval(secs => ${AHEAD / 1_000})
  order by run_at limit 20`;
const rows = z.array(z.object({ wait: z.number() }));

/**
 * Wakes workers at the instant when a job comes due. PostgreSQL tells them of a job that is new, and nobody of one whose
 * hour comes: without the alarm each of them would have to look many times a second.
 */
export class Alarm {
  private readonly stopping = new AbortController();

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

  stop(): void {
    this.stopping.abort();
  }

  private async keepLooking(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      // A look that fails is made again; the workers tell of a connection that is broken.
      await this.look().catch(() => {});
      await this.pause(AHEAD);
    }
  }

  private async look(): Promise<void> {
    const found = await this.pool.query(NEXT, [this.tasks]);
    for (const { wait } of rows.parse(found.rows))
      void this.pause(Math.max(0, Math.ceil(wait) + MARGIN)).then(() => this.ring());
  }

  private ring(): void {
    if (!this.stopping.signal.aborted) this.wake();
  }

  private pause(milliseconds: number): Promise<void> {
    return delay(milliseconds, undefined, { signal: this.stopping.signal, ref: false }).catch(() => {});
  }
}
