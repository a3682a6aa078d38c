import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type Logger,
  type ParsedCronItem,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker';
import type { Pool } from 'pg';
import { Alarm } from './alarm';
import type { Presence } from './presence';

const RESTART_AFTER = 1_000;
/** PostgreSQL tells of a job that is new, the alarm of one that comes due; each worker looks by itself should both fail. */
const LOOK_ANYWAY_EVERY = 60_000;

/** Workers that share a list of tasks. */
export interface CrewPlan {
  readonly pool: Pool;
  readonly presence: Presence;
  readonly logger: Logger;
  readonly tasks: TaskList;
  readonly cron: ParsedCronItem[];
  readonly concurrency: number;
  /** Is told why the crew stopped when nobody stopped it; it starts again by itself. */
  readonly failed: (error: unknown) => void;
}

/** A pool of workers that starts again when it breaks, and takes no job before its presence is shown. */
export class Crew {
  private readonly stopping = new AbortController();
  private readonly members = new Set<WorkerPool>();
  private runner: Runner | undefined;
  private readonly alarm: Alarm;
  private readonly ended: Promise<void>;

  constructor(private readonly plan: CrewPlan) {
    this.alarm = new Alarm(plan.pool, Object.keys(plan.tasks), () => {
      for (const member of this.members) member.nudge(1);
    });
    this.ended = this.keepRunning();
  }

  /** Takes no further job, and resolves when those that are running have ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.alarm.stop();
    await this.runner?.stop().catch(() => {
      // It has just stopped by itself.
    });
    await this.ended;
  }

  private async keepRunning(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        this.runner = await this.start();
        if (signal.aborted) await this.runner.stop();
        await this.runner.promise;
      } catch (error) {
        if (!signal.aborted) this.plan.failed(error);
      }
      for (const member of this.members) await this.plan.presence.leave(member.id);
      this.members.clear();
      await delay(RESTART_AFTER, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  private start(): Promise<Runner> {
    const { pool, logger, tasks, cron, concurrency, presence } = this.plan;
    const announced = new Map<string, Promise<void>>();
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:listen:notification', () => this.alarm.hear());
    return run({
      events,
      pgPool: pool,
      logger,
      taskList: tasks,
      parsedCronItems: cron,
      concurrency,
      pollInterval: LOOK_ANYWAY_EVERY,
      useNodeTime: true,
      noHandleSignals: true,
      preset: {
        worker: {
          // Otherwise the end of a job is written without being awaited, and a broken connection ends the process.
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
        plugins: [
          {
            name: 'ParvisPresence',
            version: '1.0.0',
            worker: {
              hooks: {
                startWorker: async (_, { worker: { workerPool } }) => {
                  this.members.add(workerPool);
                  const held = announced.get(workerPool.id) ?? presence.announce(workerPool.id);
                  announced.set(workerPool.id, held);
                  await held;
                },
              },
            },
          },
        ],
      },
    });
  }
}
