import type { AwardView } from '../../../server/src/domain/award/award-view';
import type { ProclamationView } from '../../../server/src/domain/edition/proclamation-view';
import type { Page } from '../../../server/src/domain/page';
import { BASE, data, labelApi, TAG } from '../label-api';

/** Which page of the awards of an edition is asked for, by words of their communes or numbers. */
interface AskedAwards {
  readonly edition: number;
  readonly q: string;
  readonly page: number;
}

const awardsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    proclamation: builder.query<ProclamationView, number>({
      query: (edition) => `${BASE}/editions/${edition}/proclamation`,
      transformResponse: data<ProclamationView>,
      providesTags: [TAG],
    }),
    labelAwards: builder.query<Page<AwardView>, AskedAwards>({
      query: ({ edition, q, page }) =>
        `${BASE}/editions/${edition}/awards?${new URLSearchParams({ q, page: String(page) })}`,
      transformResponse: data<Page<AwardView>>,
      providesTags: [TAG],
    }),
  }),
});

export const { useProclamationQuery, useLabelAwardsQuery } = awardsApi;
