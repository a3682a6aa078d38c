import { adminApi } from '@strapi/strapi/admin';

/** One thing that was done, as `GET /journal/entries/:type/:id` says it. */
export interface JournalEntry {
  /** 1, 2, 3 … within the document. */
  readonly sequence: number;
  /** An instant, in ISO 8601. */
  readonly at: string;
  readonly action: string;
  readonly actor: {
    readonly kind: 'staff' | 'person' | 'api' | 'system';
    /** The account's present name; null for others, and when it was deleted. */
    readonly name: string | null;
  };
  readonly after: unknown;
  readonly note: string | null;
}

/** The latest entries first. */
export interface JournalPage {
  readonly entries: readonly JournalEntry[];
  /** What to ask the next page with; null when there is none. */
  readonly earlier: number | null;
}

/** What to ask for: the entries of one document, before the one of that sequence. */
export interface JournalQuery {
  readonly type: string;
  readonly id: string;
  readonly before?: number;
}

const journalApi = adminApi
  // The content manager's own tag, so that a save there asks for the journal anew.
  .enhanceEndpoints({ addTagTypes: ['Document'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      journalPage: builder.query<JournalPage, JournalQuery>({
        query: ({ type, id, before }) => ({
          url: `/journal/entries/${type}/${id}`,
          method: 'GET',
          config: { params: before === undefined ? {} : { before } },
        }),
        transformResponse: (response: { data: JournalPage }) => response.data,
        providesTags: (_page, _error, { type, id }) => [{ type: 'Document', id: `${type}_${id}` }],
      }),
    }),
  });

export const { useJournalPageQuery } = journalApi;
