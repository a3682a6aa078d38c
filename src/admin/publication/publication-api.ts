import { adminApi } from '@strapi/strapi/admin';

/** A field that must be mended before its entry can be published. */
export interface Missing {
  readonly path: readonly string[];
  readonly message: string;
}

/** A content that the entry refers to and that is not public yet. */
export interface UnpublishedTarget {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly path: readonly string[];
}

/** The address of an entry; it freezes at the first publication. */
export interface Address {
  readonly value: string | null;
  readonly frozen: boolean;
  readonly aliases: readonly string[];
}

/** How far an entry is from being public, as `GET /parvis/publication/:uid/:documentId` says it. */
export interface PublicationState {
  readonly missing: readonly Missing[];
  readonly unpublishedTargets: readonly UnpublishedTarget[];
  readonly everPublished: boolean;
  /** The hour of a planned publication, in words; null when none is planned. */
  readonly embargoedUntil: string | null;
  readonly slug: Address | null;
}

/** One saved entry of a content type. */
export interface Entry {
  readonly uid: string;
  readonly documentId: string;
}

const path = ({ uid, documentId }: Entry) => `/parvis/publication/${uid}/${documentId}`;

const unwrap = (response: { data: PublicationState }) => response.data;

/** The content manager's own tags, so that a save there refreshes this state and a publication here its form. */
const TAGS = ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] as const;

const documentTag = ({ uid, documentId }: Entry) =>
  ({ type: 'Document', id: `${uid}_${documentId}` }) as const;

const listTag = ({ uid }: Entry) => ({ type: 'Document', id: `${uid}_LIST` }) as const;

const publicationApi = adminApi.enhanceEndpoints({ addTagTypes: TAGS }).injectEndpoints({
  endpoints: (builder) => ({
    publicationState: builder.query<PublicationState, Entry>({
      query: path,
      transformResponse: unwrap,
      providesTags: (state, _error, entry) => [entry, ...(state?.unpublishedTargets ?? [])].map(documentTag),
    }),
    publishTogether: builder.mutation<PublicationState, Entry & { readonly targets: readonly Entry[] }>({
      query: (entry) => ({ url: `${path(entry)}/publish-together`, method: 'POST', data: {} }),
      transformResponse: unwrap,
      invalidatesTags: (_state, _error, { targets, ...entry }) => [
        ...[entry, ...targets].flatMap((published) => [documentTag(published), listTag(published)]),
        'Relations',
        'RecentDocumentList',
        'CountDocuments',
      ],
    }),
    changeAddress: builder.mutation<PublicationState, Entry & { readonly slug: string }>({
      query: ({ slug, ...entry }) => ({ url: `${path(entry)}/slug`, method: 'POST', data: { slug } }),
      transformResponse: unwrap,
      invalidatesTags: (_state, error, entry) => (error ? [] : [documentTag(entry), listTag(entry)]),
    }),
  }),
});

export const { usePublicationStateQuery, usePublishTogetherMutation, useChangeAddressMutation } =
  publicationApi;
