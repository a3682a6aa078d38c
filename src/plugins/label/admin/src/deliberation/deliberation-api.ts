import type {
  DecisionsListed,
  DecisionView,
  DeliberationView,
} from '../../../server/src/domain/jury/jury-view';
import { BASE, data, labelApi, TAG } from '../label-api';

interface AskedLines {
  readonly edition: number;
  readonly page: number;
  readonly decisions: DecisionsListed;
}

const deliberationApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    deliberation: builder.query<DeliberationView, AskedLines>({
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
