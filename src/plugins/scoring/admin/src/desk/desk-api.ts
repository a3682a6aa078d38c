import type { DeskView } from '../../../server/src/domain/desk/views';
import { BASE, data, scoringApi, TAG } from '../scoring-api';

const deskApi = scoringApi.injectEndpoints({
  endpoints: (builder) => ({
    scoringDesk: builder.query<DeskView, void>({
      query: () => `${BASE}/desk`,
      transformResponse: data<DeskView>,
      providesTags: [TAG],
    }),
  }),
});

export const { useScoringDeskQuery } = deskApi;
