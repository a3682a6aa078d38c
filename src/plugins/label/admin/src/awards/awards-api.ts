import type { AwardView } from '../../../server/src/domain/award/award-view';
import type { ProclamationView } from '../../../server/src/domain/edition/proclamation-view';
import { BASE, data, labelApi, TAG } from '../label-api';

const awardsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    proclamation: builder.query<ProclamationView, number>({
      query: (edition) => `${BASE}/editions/${edition}/proclamation`,
      transformResponse: data<ProclamationView>,
      providesTags: [TAG],
    }),
    labelAwards: builder.query<readonly AwardView[], number>({
      query: (edition) => `${BASE}/editions/${edition}/awards`,
      transformResponse: data<readonly AwardView[]>,
      providesTags: [TAG],
    }),
  }),
});

export const { useProclamationQuery, useLabelAwardsQuery } = awardsApi;
