/** Where a job of the queue is. One that waits may have been tried; `failed`: its tries are used up. */
export const JOB_STATES = ['waiting', 'running', 'failed'] as const;

export type JobState = (typeof JOB_STATES)[number];

/** A job as the panel shows it. */
export interface JobRow {
  readonly id: string;
  readonly task: string;
  readonly key: string | null;
  readonly state: JobState;
  /** When it is due, or due again. */
  readonly runAt: Date;
  readonly attempts: number;
  readonly maxAttempts: number;
  /** What the last try failed of, in one line without personal data. */
  readonly error: string | null;
  readonly updatedAt: Date;
}
