import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import type { Jobs } from '../interface/jobs';
import type { Registry } from '../queue/registry';
import { inTransaction } from './in-transaction';

export default ({ strapi }: { strapi: Core.Strapi }): Jobs => {
  const registry: Registry = strapi.plugin('jobs').service('registry');
  return {
    handle: (task, handler) => registry.add(task, handler),
    recurring: (task, recurring) => registry.addRecurring(task, recurring),

    async enqueue(task, payload, { runAt = now(), key, trx } = {}) {
      const { check, maxAttempts } = registry.task(task);
      check(payload);
      await inTransaction(strapi, trx, (transaction) =>
        transaction.raw(
          `select from graphile_worker.add_job(
             identifier => ?, payload => ?::json, run_at => ?::timestamptz, max_attempts => ?, job_key => ?)`,
          [task, JSON.stringify(payload), runAt.toISOString(), maxAttempts, key ?? null],
        ),
      );
    },

    async cancel(key, { trx } = {}) {
      await inTransaction(strapi, trx, (transaction) =>
        transaction.raw('select from graphile_worker.remove_job(?)', [key]),
      );
    },
  };
};
