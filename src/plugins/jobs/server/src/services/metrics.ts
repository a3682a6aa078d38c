import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Gauge, gaugesOf, prometheusText } from '../domain/gauges';
import type { Board } from './board';
import { inTransaction } from './in-transaction';

/** How the queue and the outbox are, for whoever watches over Parvis. */
export interface Metrics {
  /** The numbers at this moment. */
  gauges(): Promise<readonly Gauge[]>;
  /** The same in Prometheus' text format: `parvis_jobs{state="waiting"} 3`. */
  text(): Promise<string>;
}

const OLDEST =
  'select min(run_at) as due from graphile_worker.jobs where attempts < max_attempts and locked_at is null';

const oldest = z.object({ rows: z.tuple([z.object({ due: z.date().nullable() })]) });

export default ({ strapi }: { strapi: Core.Strapi }): Metrics => {
  const board: Board = strapi.plugin('jobs').service('board');

  async function gauges(): Promise<readonly Gauge[]> {
    const [jobs, mails, found] = [
      await board.jobCounts(),
      await board.mailCounts(),
      await inTransaction(strapi, undefined, async (trx): Promise<unknown> => trx.raw(OLDEST)),
    ];
    const { due } = oldest.parse(found).rows[0];
    const lateness = due === null ? 0 : Math.max(0, (now().getTime() - due.getTime()) / 1_000);
    return gaugesOf({ jobs, mails, lateness });
  }

  return { gauges, text: async () => prometheusText(await gauges()) };
};
