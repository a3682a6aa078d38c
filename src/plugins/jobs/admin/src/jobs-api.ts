import { adminApi } from '@strapi/strapi/admin';

/** States of a job and of a mail, as the routes of the plugin name them. */
export const JOB_STATES = ['failed', 'running', 'waiting'] as const;
export const MAIL_STATES = ['refused', 'failed', 'waiting', 'sent', 'cancelled'] as const;

export type JobState = (typeof JOB_STATES)[number];
export type MailState = (typeof MAIL_STATES)[number];

/** A job as `GET /jobs/queue` says it. Instants in ISO 8601. */
export interface JobRow {
  readonly id: string;
  readonly task: string;
  readonly state: JobState;
  readonly runAt: string;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly error: string | null;
}

/** A mail as `GET /jobs/mails` says it. */
export interface MailRow {
  readonly id: string;
  readonly template: string;
  readonly group: string | null;
  readonly error: string | null;
  readonly runAt: string;
  readonly since: string;
}

/** One page of a list, and how many there are in every state. */
export interface Listing<Row, State extends string> {
  readonly counts: Readonly<Record<State, number>>;
  readonly rows: readonly Row[];
}

interface Asked<State> {
  readonly state: State;
  readonly page: number;
}

export const PAGE_SIZE = 20;

const TAG = 'ParvisJobs';

const listing =
  <State>(url: string) =>
  ({ state, page }: Asked<State>) => ({
    url,
    method: 'GET' as const,
    config: { params: { state, page, pageSize: PAGE_SIZE } },
  });

const jobsApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    jobs: builder.query<Listing<JobRow, JobState>, Asked<JobState>>({
      query: listing('/jobs/queue'),
      transformResponse: (response: { data: Listing<JobRow, JobState> }) => response.data,
      providesTags: [TAG],
    }),
    mails: builder.query<Listing<MailRow, MailState>, Asked<MailState>>({
      query: listing('/jobs/mails'),
      transformResponse: (response: { data: Listing<MailRow, MailState> }) => response.data,
      providesTags: [TAG],
    }),
    retryJob: builder.mutation<void, string>({
      query: (id) => ({ url: `/jobs/queue/${id}/retry`, method: 'POST' }),
      invalidatesTags: [TAG],
    }),
    giveUpJob: builder.mutation<void, string>({
      query: (id) => ({ url: `/jobs/queue/${id}`, method: 'DELETE' }),
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useJobsQuery, useMailsQuery, useRetryJobMutation, useGiveUpJobMutation } = jobsApi;
