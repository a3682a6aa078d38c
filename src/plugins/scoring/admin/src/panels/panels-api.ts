import type {
  ComparisonView,
  PanelDossierView,
  PanelLine,
  PanelStatistics,
  PanelView,
} from '../../../server/src/domain/desk/views';
import type { ScoreResult } from '../../../server/src/domain/result';
import { BASE, data, scoringApi, TAG } from '../scoring-api';
import type { Decisions } from './dossier/applies/effect';
import type { Overrides } from './dossier/what-if';

/** A dossier before its panel. */
export interface Place {
  readonly panel: number;
  readonly dossier: number;
}

const at = ({ panel, dossier }: Place): string => `${BASE}/panels/${panel}/dossiers/${dossier}`;

const panelsApi = scoringApi.injectEndpoints({
  endpoints: (builder) => ({
    scoringPanels: builder.query<readonly PanelLine[], void>({
      query: () => `${BASE}/panels`,
      transformResponse: data<readonly PanelLine[]>,
      providesTags: [TAG],
    }),
    scoringPanel: builder.query<PanelView, number>({
      query: (id) => `${BASE}/panels/${id}`,
      transformResponse: data<PanelView>,
      providesTags: [TAG],
    }),
    panelStatistics: builder.query<PanelStatistics, number>({
      query: (id) => `${BASE}/panels/${id}/statistics`,
      transformResponse: data<PanelStatistics>,
      providesTags: [TAG],
    }),
    panelDossier: builder.query<PanelDossierView, Place>({
      query: at,
      transformResponse: data<PanelDossierView>,
      providesTags: [TAG],
    }),
    decide: builder.mutation<
      PanelDossierView,
      Place & Pick<PanelDossierView, 'evidence' | 'revision'> & { readonly applicability: Decisions }
    >({
      query: ({ applicability, evidence, revision, ...place }) => ({
        ...{ url: `${at(place)}/decision`, method: 'POST', data: { applicability, evidence, revision } },
      }),
      transformResponse: data<PanelDossierView>,
      invalidatesTags: [TAG],
    }),
    runScore: builder.mutation<unknown, Place & { readonly partial: boolean }>({
      query: ({ partial, ...place }) => ({ url: `${at(place)}/run`, method: 'POST', data: { partial } }),
      invalidatesTags: [TAG],
    }),
    simulateScore: builder.mutation<ScoreResult, Place & { readonly marks: Overrides }>({
      query: ({ marks, ...place }) => ({ url: `${at(place)}/simulate`, method: 'POST', data: { marks } }),
      transformResponse: data<ScoreResult>,
    }),
    recuseJuror: builder.mutation<unknown, { readonly assignment: number; readonly reason: string }>({
      query: ({ assignment, reason }) => ({
        ...{ url: `${BASE}/assignments/${assignment}/recuse`, method: 'POST', data: { reason } },
      }),
      invalidatesTags: [TAG],
    }),
    compareRuns: builder.query<ComparisonView, { readonly before: number; readonly after: number }>({
      query: (params) => ({ url: `${BASE}/runs/compare`, method: 'GET', config: { params } }),
      transformResponse: data<ComparisonView>,
      providesTags: [TAG],
    }),
    showRun: builder.mutation<unknown, { readonly run: number; readonly step: 'publish' | 'withdraw' }>({
      query: ({ run, step }) => ({ url: `${BASE}/runs/${run}/${step}`, method: 'POST' }),
      invalidatesTags: [TAG],
    }),
  }),
});

export const {
  useScoringPanelsQuery,
  useScoringPanelQuery,
  usePanelStatisticsQuery,
  usePanelDossierQuery,
  useDecideMutation,
  useRunScoreMutation,
  useSimulateScoreMutation,
  useRecuseJurorMutation,
  useCompareRunsQuery,
  useShowRunMutation,
} = panelsApi;
