import { adminApi } from '@strapi/strapi/admin';

/** A draft that waits to be published, as `GET /parvis/home/drafts` lists it. */
export interface PendingDraft {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly state: 'never-published' | 'modified';
  readonly updatedAt: string;
  readonly updatedBy: string | null;
}

/** An event or webinar that is not over, as `GET /parvis/home/agenda` lists it. */
export interface Appointment {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly eventState: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timezone: string;
  readonly published: boolean;
}

interface Listing<Entry> {
  readonly total: number;
  readonly results: readonly Entry[];
}

/** Strapi's own tag: each save and publication in the content manager makes these lists stale. */
const TAG = 'RecentDocumentList';

const homeApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    pendingDrafts: builder.query<Listing<PendingDraft>, void>({
      query: () => '/parvis/home/drafts',
      transformResponse: (response: { data: Listing<PendingDraft> }) => response.data,
      providesTags: [TAG],
    }),
    nextAppointments: builder.query<Listing<Appointment>, void>({
      query: () => '/parvis/home/agenda',
      transformResponse: (response: { data: Listing<Appointment> }) => response.data,
      providesTags: [TAG],
    }),
  }),
});

export const { usePendingDraftsQuery, useNextAppointmentsQuery } = homeApi;
