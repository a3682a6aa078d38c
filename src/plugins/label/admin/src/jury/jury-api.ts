import type { JuryView } from '../../../server/src/domain/jury/jury-view';
import { BASE, data, labelApi, TAG } from '../label-api';

const juryApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    labelJury: builder.query<JuryView, { readonly edition: number; readonly page: number }>({
      query: ({ edition, ...params }) => ({
        ...{ url: `${BASE}/editions/${edition}/jury`, method: 'GET', config: { params } },
      }),
      transformResponse: data<JuryView>,
      providesTags: [TAG],
    }),
  }),
});

export const { useLabelJuryQuery } = juryApi;
