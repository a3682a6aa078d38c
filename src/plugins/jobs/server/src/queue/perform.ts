import type { Core } from '@strapi/strapi';
import type { TaskList } from 'graphile-worker';
import { errorText } from '../domain/error-text';
import type { Task } from './registry';

/** The handlers as graphile-worker calls them: what they throw is logged and stored without personal data. */
export function performed(strapi: Core.Strapi, tasks: ReadonlyMap<string, Task>): TaskList {
  const list: TaskList = {};
  for (const [name, task] of tasks) {
    list[name] = async (payload, { job }) => {
      const lastAttempt = job.attempts >= job.max_attempts;
      try {
        await task.run(payload, { attempt: job.attempts, lastAttempt });
      } catch (error) {
        const text = errorText(error);
        const tries = `try ${job.attempts} of ${job.max_attempts}`;
        if (lastAttempt) strapi.log.error(`Job ${job.id} (${name}) has failed for good, ${tries}. ${text}`);
        else strapi.log.warn(`Job ${job.id} (${name}) has failed and is tried again, ${tries}. ${text}`);
        throw new Error(text);
      }
    };
  }
  return list;
}
