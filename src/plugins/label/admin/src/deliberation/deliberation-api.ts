import type { DecisionView, DeliberationView } from '../../../server/src/domain/jury/jury-view';
import { BASE, data, labelApi, TAG } from '../label-api';

/** Which applications are listed by their decisions. */
export const DECISIONS = ['all', 'lacking', 'drafted', 'adopted'] as const;
export type DecisionsListed = (typeof DECISIONS)[number];

interface Portion {
  readonly edition: number;
  readonly page: number;
  readonly decisions: DecisionsListed;
}

const deliberationApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    deliberation: builder.query<DeliberationView, Portion>({
      query: ({ edition, ...params }) => ({
        ...{ url: `${BASE}/editions/${edition}/deliberation`, method: 'GET', config: { params } },
      }),
      transformResponse: data<DeliberationView>,
      providesTags: [TAG],
    }),
    decisionsOn: builder.query<readonly DecisionView[], number>({
      query: (application) => `${BASE}/applications/${application}/decisions`,
      transformResponse: data<readonly DecisionView[]>,
      providesTags: [TAG],
    }),
  }),
});

export const { useDeliberationQuery, useDecisionsOnQuery } = deliberationApi;
