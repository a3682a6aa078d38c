import type { ApplicationState } from '../../../server/src/domain/application/application-procedure';
import { BASE, data, labelApi, TAG } from '../label-api';
import { addressOf, type Listed } from './listed';

/** An application in the office's list. */
export interface OfficeLine {
  readonly id: number;
  readonly commune: { readonly code: string; readonly name: string };
  readonly department: { readonly code: string; readonly name: string } | null;
  readonly state: ApplicationState;
  readonly version: number;
  readonly submittedAt: string | null;
  readonly complementDue: string | null;
  /** Pieces of evidence and questions about which the office has not decided. */
  readonly evidenceOpen: number;
  readonly applicabilityOpen: number;
}

/** One page of them, by the name of the commune. */
export interface OfficeLines {
  readonly lines: readonly OfficeLine[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

const applicationsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    officeLines: builder.query<OfficeLines, Listed & { readonly edition: number }>({
      query: ({ edition, ...listed }) => `${BASE}/editions/${edition}/applications?${addressOf(listed)}`,
      transformResponse: data<OfficeLines>,
      providesTags: [TAG],
    }),
  }),
});

export const { useOfficeLinesQuery } = applicationsApi;
