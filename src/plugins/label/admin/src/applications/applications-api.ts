import type { OfficeLine } from '../../../server/src/domain/instruction/office-view';
import type { Page } from '../../../server/src/domain/page';
import { BASE, data, labelApi, TAG } from '../label-api';
import { addressOf, type Listed } from './listed';

/** Which page of which lines is asked for. */
interface AskedLines extends Listed {
  readonly edition: number;
  /** How many lines a page holds; 50 unless told, 200 at most. */
  readonly pageSize?: number;
}

const applicationsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    officeLines: builder.query<Page<OfficeLine>, AskedLines>({
      query: ({ edition, pageSize = 50, ...listed }) =>
        `${BASE}/editions/${edition}/applications?pageSize=${pageSize}&${addressOf(listed)}`,
      transformResponse: data<Page<OfficeLine>>,
      providesTags: [TAG],
    }),
  }),
});

export const { useOfficeLinesQuery, useLazyOfficeLinesQuery } = applicationsApi;
