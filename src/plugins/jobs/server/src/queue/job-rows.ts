import { z } from 'zod';
import { JOB_STATES, type JobRow } from '../domain/queue';

/** Where a row of graphile-worker's view `jobs` is. */
export const STATE = `case
  when locked_at is not null then 'running'
  when attempts >= max_attempts then 'failed'
  else 'waiting' end`;

/** What of the view the panel shows: never the payload. */
export const COLUMNS = [
  'id',
  'task_identifier',
  'key',
  'run_at',
  'attempts',
  'max_attempts',
  'last_error',
  'updated_at',
] as const;

const row = z
  .object({
    id: z.string(),
    task_identifier: z.string(),
    key: z.string().nullable(),
    state: z.enum(JOB_STATES),
    run_at: z.date(),
    attempts: z.number(),
    max_attempts: z.number(),
    last_error: z.string().nullable(),
    updated_at: z.date(),
  })
  .transform(
    ({ task_identifier, run_at, max_attempts, last_error, updated_at, ...same }): JobRow => ({
      ...same,
      task: task_identifier,
      runAt: run_at,
      maxAttempts: max_attempts,
      error: last_error,
      updatedAt: updated_at,
    }),
  );

/** Rows of the view with their state: the edge where the database's untyped data enters. */
export const jobRows = (data: unknown): JobRow[] => z.array(row).parse(data);
