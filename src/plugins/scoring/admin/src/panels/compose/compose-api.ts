import type {
  CandidateView,
  CompositionView,
  FoundDocumentsView,
  MemberView,
  PanelChoicesView,
  ProposalView,
} from '../../../../server/src/domain/desk/composition';
import type { PanelView } from '../../../../server/src/domain/desk/views';
import { BASE, data, scoringApi, TAG } from '../../scoring-api';
import type { Pair } from './jurors/balance';

/** A member as they are added, or written anew. */
export type Member = Omit<MemberView, 'name'>;

/** What leaves a panel. */
export interface Removal {
  readonly jurors?: readonly number[];
  readonly dossiers?: readonly number[];
}

/** One change of what a panel is composed of. */
export type Change =
  | { readonly to: 'members'; readonly members: readonly Member[] }
  | { readonly to: 'dossiers'; readonly documents: readonly string[] }
  | ({ readonly to: 'removals' } & Removal)
  | { readonly to: 'assignments'; readonly assignments: readonly Pair[] }
  | { readonly to: 'jurors'; readonly dossier: number; readonly jurors: readonly number[] }
  | { readonly to: 'open' | 'close' };

/** The panel that is changed, as it was seen. */
export type Seen = Pick<CompositionView, 'id' | 'version'>;

function requestOf({ id, version }: Seen, change: Change) {
  const at = `${BASE}/panels/${id}`;
  if (change.to === 'jurors') {
    const { dossier, jurors } = change;
    return { url: `${at}/dossiers/${dossier}/jurors`, method: 'PUT', data: { jurors, version } } as const;
  }
  const { to, ...body } = change;
  return { url: `${at}/${to}`, method: 'POST', data: { ...body, version } } as const;
}

const composeApi = scoringApi.injectEndpoints({
  endpoints: (builder) => ({
    panelChoices: builder.query<PanelChoicesView, void>({
      query: () => `${BASE}/panel-choices`,
      transformResponse: data<PanelChoicesView>,
      providesTags: [TAG],
    }),
    createPanel: builder.mutation<
      PanelView,
      { readonly uid: string; readonly label: string; readonly grid: number }
    >({
      query: (wanted) => ({ url: `${BASE}/panels`, method: 'POST', data: wanted }),
      transformResponse: data<PanelView>,
      invalidatesTags: [TAG],
    }),
    jurorCandidates: builder.query<readonly CandidateView[], void>({
      query: () => `${BASE}/candidates`,
      transformResponse: data<readonly CandidateView[]>,
    }),
    composition: builder.query<CompositionView, number>({
      query: (id) => `${BASE}/panels/${id}/composition`,
      transformResponse: data<CompositionView>,
      providesTags: [TAG],
    }),
    changeComposition: builder.mutation<CompositionView, { readonly seen: Seen; readonly change: Change }>({
      query: ({ seen, change }) => requestOf(seen, change),
      transformResponse: data<CompositionView>,
      // Whoever goes on at once goes on from the version that this change has made.
      onQueryStarted: async ({ seen }, { dispatch, queryFulfilled }) => {
        const changed = await queryFulfilled.catch(() => null);
        if (changed === null) return;
        dispatch(composeApi.util.updateQueryData('composition', seen.id, () => changed.data));
      },
      // What was refused may have been seen too long ago.
      invalidatesTags: (_changed, error) => (error === undefined ? [] : [TAG]),
    }),
    findDocuments: builder.query<FoundDocumentsView, { readonly panel: number; readonly search: string }>({
      query: ({ panel, search }) => ({
        ...{ url: `${BASE}/panels/${panel}/documents`, method: 'GET', config: { params: { search } } },
      }),
      transformResponse: data<FoundDocumentsView>,
    }),
    proposeJurors: builder.mutation<ProposalView, { readonly panel: number; readonly perDossier: number }>({
      query: ({ panel, perDossier }) => ({
        ...{ url: `${BASE}/panels/${panel}/proposal`, method: 'POST', data: { perDossier } },
      }),
      transformResponse: data<ProposalView>,
    }),
  }),
});

export const {
  usePanelChoicesQuery,
  useCreatePanelMutation,
  useJurorCandidatesQuery,
  useCompositionQuery,
  useChangeCompositionMutation,
  useLazyFindDocumentsQuery,
  useProposeJurorsMutation,
} = composeApi;
