import type { EditionView, ProgrammeView } from '../../../server/src/domain/edition/edition-view';
import { BASE, data, labelApi, TAG } from '../label-api';

/** A grid of scoring among which an edition chooses. */
export interface GridChoice {
  readonly id: number;
  readonly code: string;
  readonly label: string;
  readonly gridVersion: string;
  readonly state: string;
}

const editionsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    labelProgrammes: builder.query<readonly ProgrammeView[], void>({
      query: () => `${BASE}/programmes`,
      transformResponse: data<readonly ProgrammeView[]>,
      providesTags: [TAG],
    }),
    labelEditions: builder.query<readonly EditionView[], void>({
      query: () => `${BASE}/editions`,
      transformResponse: data<readonly EditionView[]>,
      providesTags: [TAG],
    }),
    labelEdition: builder.query<EditionView, number>({
      query: (id) => `${BASE}/editions/${id}`,
      transformResponse: data<EditionView>,
      providesTags: [TAG],
    }),
    createEdition: builder.mutation<EditionView, { readonly programme: number; readonly year: number }>({
      query: (wanted) => ({ url: `${BASE}/editions`, method: 'POST', data: wanted }),
      transformResponse: data<EditionView>,
      invalidatesTags: [TAG],
    }),
    /** The grids of scoring: the plugin of that name serves them. */
    gridChoices: builder.query<readonly GridChoice[], void>({
      query: () => '/scoring/grids',
      transformResponse: data<readonly GridChoice[]>,
    }),
  }),
});

export const {
  useLabelProgrammesQuery,
  useLabelEditionsQuery,
  useLabelEditionQuery,
  useCreateEditionMutation,
  useGridChoicesQuery,
} = editionsApi;
