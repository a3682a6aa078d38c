import { adminApi } from '@strapi/strapi/admin';
import type { Difference } from '../../../server/src/domain/record/differences';
import type { Notice } from '../../../server/src/domain/record/happened';
import type { Cause, Place } from '../../../server/src/domain/record/published-version';
import type { Correction, RecordState } from '../../../server/src/domain/record/record-procedure';

/** One version that the public has read. */
export interface VersionView {
  readonly number: number;
  /** An instant, in ISO 8601. */
  readonly at: string;
  readonly cause: Cause;
}

/** Where a document stands in public, as `GET /newsroom/record/:uid/:documentId` says it. */
export interface RecordView {
  /** Null when it has never been public. */
  readonly state: RecordState | null;
  readonly version: number | null;
  /** The latest first. */
  readonly versions: readonly VersionView[];
  /** The first version that is not as it was written. */
  readonly broken: number | null;
}

/** What can be asked for. */
export type RecordStep =
  | { readonly step: 'correction'; readonly correction: Correction }
  | { readonly step: 'withdrawal'; readonly notice: Notice }
  | { readonly step: 'reinstatement'; readonly why: string; readonly correction: Correction | null };

const path = ({ uid, documentId }: Place) => `/newsroom/record/${uid}/${documentId}`;

/** `Document` and the others are Strapi's own: a save in the content manager makes stale what is shown here. */
const TAGS = ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] as const;

const documentTag = ({ uid, documentId }: Place) =>
  ({ type: 'Document', id: `${uid}_${documentId}` }) as const;
const listTag = ({ uid }: Place) => ({ type: 'Document', id: `${uid}_LIST` }) as const;

const recordApi = adminApi.enhanceEndpoints({ addTagTypes: TAGS }).injectEndpoints({
  endpoints: (builder) => ({
    publicRecord: builder.query<RecordView, Place>({
      query: path,
      transformResponse: (response: { data: RecordView }) => response.data,
      providesTags: (_view, _error, place) => [documentTag(place)],
    }),
    comparison: builder.query<readonly Difference[], Place & { readonly from: number; readonly to: number }>({
      query: ({ from, to, ...place }) => ({
        url: `${path(place)}/comparison`,
        method: 'GET',
        config: { params: { from, to } },
      }),
      transformResponse: (response: { data: readonly Difference[] }) => response.data,
    }),
    takeRecordStep: builder.mutation<
      RecordView,
      { readonly place: Place; readonly asked: RecordStep; readonly expectedVersion: number | undefined }
    >({
      query: ({ place, asked: { step, ...data }, expectedVersion }) => ({
        url: `${path(place)}/${step}`,
        method: 'POST',
        data: { ...data, expectedVersion },
      }),
      transformResponse: (response: { data: RecordView }) => response.data,
      // Refused too: whoever is refused has seen something that holds no more.
      invalidatesTags: (_view, error, { place }) => [
        documentTag(place),
        ...(error === undefined
          ? ([listTag(place), 'Relations', 'RecentDocumentList', 'CountDocuments'] as const)
          : []),
      ],
    }),
  }),
});

export const { usePublicRecordQuery, useComparisonQuery, useTakeRecordStepMutation } = recordApi;
