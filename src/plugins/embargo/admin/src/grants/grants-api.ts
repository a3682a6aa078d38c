import { adminApi } from '@strapi/strapi/admin';
import type { DocumentPlace } from '../../../server/src/domain/plan';

/** The right of one person to read a document before its time, as the panel is told of it. */
export interface Grant {
  readonly id: string;
  readonly person: string;
  readonly outlet: string;
  readonly email: string;
  /** Name, outlet and address are empty then. */
  readonly forgotten: boolean;
  readonly language: 'fr' | 'en';
  /** Instants in ISO 8601. */
  readonly expiresAt: string;
  readonly state: 'offered' | 'accepted' | 'revoked';
  readonly acceptedAt: string | null;
  readonly lastReadAt: string | null;
  /** Opens the document for this person alone; null once revoked. */
  readonly link: string | null;
}

export interface NewGrant {
  readonly person: string;
  readonly outlet: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly expiresAt: string;
}

const grantsOf = ({ uid, documentId }: DocumentPlace) => `/embargo/grants/${uid}/${documentId}`;

const TAG = 'EmbargoGrants';

const unwrap = <Data>(response: { data: Data }) => response.data;

const grantsApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    grants: builder.query<readonly Grant[], DocumentPlace>({
      query: grantsOf,
      transformResponse: unwrap<readonly Grant[]>,
      providesTags: [TAG],
    }),
    invite: builder.mutation<Grant, { readonly place: DocumentPlace; readonly grant: NewGrant }>({
      query: ({ place, grant }) => ({ url: grantsOf(place), method: 'POST', data: grant }),
      transformResponse: unwrap<Grant>,
      invalidatesTags: [TAG],
    }),
    renewGrant: builder.mutation<
      Grant,
      { readonly place: DocumentPlace; readonly id: string; readonly expiresAt: string }
    >({
      query: ({ place, id, expiresAt }) => ({
        url: `${grantsOf(place)}/${id}/renew`,
        method: 'POST',
        data: { expiresAt },
      }),
      transformResponse: unwrap<Grant>,
      invalidatesTags: [TAG],
    }),
    revokeGrant: builder.mutation<Grant, { readonly place: DocumentPlace; readonly id: string }>({
      query: ({ place, id }) => ({ url: `${grantsOf(place)}/${id}/revoke`, method: 'POST', data: {} }),
      transformResponse: unwrap<Grant>,
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useGrantsQuery, useInviteMutation, useRenewGrantMutation, useRevokeGrantMutation } = grantsApi;
