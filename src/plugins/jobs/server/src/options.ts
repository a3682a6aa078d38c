import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const options = z.strictObject({
  /** Address of PostgreSQL for the queue: the server itself, not a transaction pooler. Strapi's unless given. */
  connectionString: z.string().optional(),
  /** Jobs that this instance does at a time, mails apart. */
  concurrency: z.int().min(1).max(50).default(4),
  /** Mails that this instance sends at a time. */
  mailConcurrency: z.int().min(1).max(50).default(10),
  /** Days after which a settled mail leaves the outbox, and a job that has failed for good the queue. */
  keepForDays: z.int().min(1).default(365),
});

/** The options of the plugin, with their defaults. */
export type Options = z.infer<typeof options>;

/** @throws Error that names each wrong option. */
export function checkOptions(config: unknown): Options {
  const { success, data, error } = options.safeParse(config);
  if (success) return data;
  throw new Error(`Wrong options of the plugin "jobs" in config/plugins.ts:\n${z.prettifyError(error)}`);
}

export function optionsOf(strapi: Core.Strapi): Options {
  return checkOptions(strapi.config.get('plugin::jobs'));
}
