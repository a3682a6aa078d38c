import { adminApi } from '@strapi/strapi/admin';
import type { DocumentPlace } from '../../server/src/domain/plan';
import type { ComingPlan, DocumentView, Step } from './views';

const path = ({ uid, documentId }: DocumentPlace) => `/embargo/plans/${uid}/${documentId}`;

/** `Document` and the others are Strapi's own: a save in the content manager makes stale what is shown here. */
const TAGS = ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments', 'EmbargoPlans'] as const;

const documentTag = ({ uid, documentId }: DocumentPlace) =>
  ({ type: 'Document', id: `${uid}_${documentId}` }) as const;
const listTag = ({ uid }: DocumentPlace) => ({ type: 'Document', id: `${uid}_LIST` }) as const;

const embargoApi = adminApi.enhanceEndpoints({ addTagTypes: TAGS }).injectEndpoints({
  endpoints: (builder) => ({
    documentView: builder.query<DocumentView, DocumentPlace>({
      query: path,
      transformResponse: (response: { data: DocumentView }) => response.data,
      providesTags: (view, _error, place) => [place, ...(view?.unpublishedTargets ?? [])].map(documentTag),
    }),
    comingPlans: builder.query<readonly ComingPlan[], { readonly to: string }>({
      query: (params) => ({ url: '/embargo/plans', method: 'GET', config: { params } }),
      transformResponse: (response: { data: readonly ComingPlan[] }) => response.data,
      providesTags: ['EmbargoPlans', 'RecentDocumentList'],
    }),
    takeStep: builder.mutation<DocumentView, { readonly place: DocumentPlace; readonly asked: Step }>({
      query: ({ place, asked: { step, ...data } }) => ({
        url: step === 'plan' ? path(place) : `${path(place)}/${step}`,
        method: 'POST',
        data,
      }),
      transformResponse: (response: { data: DocumentView }) => response.data,
      // Refused too: whoever is refused has seen something that holds no more.
      invalidatesTags: (_view, error, { place, asked }) => [
        'EmbargoPlans',
        documentTag(place),
        ...(error === undefined && asked.step === 'lift'
          ? ([listTag(place), 'Relations', 'RecentDocumentList', 'CountDocuments'] as const)
          : []),
      ],
    }),
  }),
});

export const { useDocumentViewQuery, useComingPlansQuery, useTakeStepMutation } = embargoApi;
