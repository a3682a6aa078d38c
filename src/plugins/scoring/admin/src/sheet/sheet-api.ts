import type { Given, SavedView, SheetView } from '../../../server/src/domain/desk/views';
import { BASE, data, scoringApi, TAG } from '../scoring-api';

interface Save extends Given {
  readonly assignment: number;
  readonly code: string;
  readonly version: number;
}

const at = (assignment: number): string => `${BASE}/sheets/${assignment}`;

const sheetApi = scoringApi.injectEndpoints({
  endpoints: (builder) => ({
    scoreSheet: builder.query<SheetView, number>({
      query: at,
      transformResponse: data<SheetView>,
      providesTags: [TAG],
      // A sheet is filled in from what the server holds, never from what this window remembers.
      keepUnusedDataFor: 0,
    }),
    saveCriterion: builder.mutation<SavedView, Save>({
      query: ({ assignment, code, ...given }) => ({
        ...{ url: `${at(assignment)}/criteria/${encodeURIComponent(code)}`, method: 'PUT', data: given },
      }),
      transformResponse: data<SavedView>,
    }),
    submitSheet: builder.mutation<unknown, { readonly assignment: number; readonly version: number }>({
      query: ({ assignment, version }) => ({
        ...{ url: `${at(assignment)}/submit`, method: 'POST', data: { version } },
      }),
      invalidatesTags: [TAG],
    }),
    declareConflict: builder.mutation<unknown, { readonly assignment: number; readonly reason: string }>({
      query: ({ assignment, reason }) => ({
        ...{ url: `${at(assignment)}/conflict`, method: 'POST', data: { reason } },
      }),
      invalidatesTags: [TAG],
    }),
  }),
});

export const {
  useScoreSheetQuery,
  useSaveCriterionMutation,
  useSubmitSheetMutation,
  useDeclareConflictMutation,
} = sheetApi;
