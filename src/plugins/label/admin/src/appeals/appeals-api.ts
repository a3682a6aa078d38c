import type { AppealView } from '../../../server/src/domain/appeal/appeal-view';
import { BASE, data, labelApi, TAG } from '../label-api';

const appealsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    appealsOn: builder.query<readonly AppealView[], number>({
      query: (application) => `${BASE}/applications/${application}/appeals`,
      transformResponse: data<readonly AppealView[]>,
      providesTags: [TAG],
    }),
  }),
});

export const { useAppealsOnQuery } = appealsApi;
