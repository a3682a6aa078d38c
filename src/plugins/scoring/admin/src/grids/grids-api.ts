import type { GridLine, GridView } from '../../../server/src/domain/desk/views';
import type { GridFile } from '../../../server/src/domain/grid/grid-file';
import { BASE, data, scoringApi, TAG } from '../scoring-api';

export type GridStep = keyof GridView['steps'];

const GRIDS = `${BASE}/grids`;

const gridsApi = scoringApi.injectEndpoints({
  endpoints: (builder) => ({
    scoringGrids: builder.query<readonly GridLine[], void>({
      query: () => GRIDS,
      transformResponse: data<readonly GridLine[]>,
      providesTags: [TAG],
    }),
    scoringGrid: builder.query<GridView, number>({
      query: (id) => `${GRIDS}/${id}`,
      transformResponse: data<GridView>,
      providesTags: [TAG],
    }),
    createGrid: builder.mutation<GridView, GridFile>({
      query: (content) => ({ url: GRIDS, method: 'POST', data: { content } }),
      transformResponse: data<GridView>,
      invalidatesTags: [TAG],
    }),
    changeGrid: builder.mutation<
      GridView,
      { readonly id: number; readonly content: GridFile; readonly version: number }
    >({
      query: ({ id, content, version }) => ({
        ...{ url: `${GRIDS}/${id}`, method: 'PUT', data: { content, version } },
      }),
      transformResponse: data<GridView>,
      invalidatesTags: [TAG],
    }),
    takeGridStep: builder.mutation<
      GridView,
      { readonly id: number; readonly step: GridStep; readonly version: number }
    >({
      query: ({ id, step, version }) => ({
        ...{ url: `${GRIDS}/${id}/${step}`, method: 'POST', data: { version } },
      }),
      transformResponse: data<GridView>,
      invalidatesTags: [TAG],
    }),
  }),
});

export const {
  useScoringGridsQuery,
  useScoringGridQuery,
  useCreateGridMutation,
  useChangeGridMutation,
  useTakeGridStepMutation,
} = gridsApi;
