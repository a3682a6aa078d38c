import { setTimeout as delay } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { type ParsedCronItem, parseCronItem } from 'graphile-worker';
import { Pool } from 'pg';
import { errorText } from '../domain/error-text';
import { SEND_MAIL } from '../mail/task-name';
import { optionsOf } from '../options';
import { connectionOf } from '../queue/connection';
import { Crew } from '../queue/crew';
import { performed } from '../queue/perform';
import { Presence } from '../queue/presence';
import type { Registry, Round, Task } from '../queue/registry';
import { workerLog } from '../queue/worker-log';

/** Long enough for an ordinary job to end; whatever is cut off is done again by another instance or the next start. */
const GRACE = 5_000;
/** How far back a recurring task is made up for. */
const MADE_UP_FOR = 24 * 60 * 60 * 1_000;
/** One connection for each crew to listen on, the others for their short statements. */
const CONNECTIONS = 8;

/** The workers of this instance. Those of all instances share the queue. */
export interface Workers {
  /** Harmless while they run. */
  start(): void;
  /** Lets what is running end, for five seconds at most. Harmless when they do not run. */
  stop(): Promise<void>;
}

function roundOf({ task, cron }: Round): ParsedCronItem {
  const options = { backfillPeriod: MADE_UP_FOR, jobKey: `recurring ${task}` };
  return parseCronItem({ task, match: cron, options }, `the recurring task "${task}"`);
}

export default ({ strapi }: { strapi: Core.Strapi }): Workers => {
  let halt: (() => Promise<void>) | undefined;

  function begin(): () => Promise<void> {
    const registry: Registry = strapi.plugin('jobs').service('registry');
    const { concurrency, mailConcurrency } = optionsOf(strapi);
    const connection = connectionOf(strapi);
    const failed = (error: unknown): void => {
      strapi.log.warn(`Jobs: ${errorText(error)}`);
    };

    const pool = new Pool({ ...connection, max: CONNECTIONS });
    // Without listeners a broken connection would end the process; whoever uses it is told by its next statement.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    const presence = new Presence(connection, failed);

    const common = { pool, presence, logger: workerLog(strapi), failed };
    const tasksOf = (takes: (task: string) => boolean): ReadonlyMap<string, Task> =>
      new Map([...registry.tasks].filter(([task]) => takes(task)));
    // Mails have a crew of their own: thousands of them, or a slow server, never stand before other work.
    const crews = [
      new Crew({
        ...common,
        tasks: performed(
          strapi,
          tasksOf((task) => task !== SEND_MAIL),
        ),
        cron: registry.rounds.map(roundOf),
        concurrency,
      }),
      new Crew({
        ...common,
        tasks: performed(
          strapi,
          tasksOf((task) => task === SEND_MAIL),
        ),
        cron: [],
        concurrency: mailConcurrency,
      }),
    ];

    return async () => {
      const ended = Promise.all(crews.map((crew) => crew.stop())).then(() => pool.end());
      await Promise.race([ended, delay(GRACE, undefined, { ref: false })]);
      await presence.close();
    };
  }

  return {
    start() {
      halt ??= begin();
    },
    async stop() {
      const running = halt;
      halt = undefined;
      await running?.();
    },
  };
};
