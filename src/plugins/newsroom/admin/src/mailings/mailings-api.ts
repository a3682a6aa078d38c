import { adminApi } from '@strapi/strapi/admin';
import type { MailingState, Moment } from '../../../server/src/domain/mailings/mailing';
import type { MailingEvent, Standing } from '../../../server/src/domain/mailings/mailing-procedure';
import type { MailingProgress, Unreached } from '../../../server/src/domain/mailings/mailing-progress';

/** A mailing as the list shows it. Instants in ISO 8601. */
export interface MailingSummary {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly state: MailingState;
  readonly version: number;
  readonly lists: readonly string[];
  readonly subject: string | null;
  readonly introduction: string | null;
  readonly moment: Moment;
  readonly instant: string | null;
  readonly zone: string | null;
  readonly begunAt: string | null;
  readonly endedAt: string | null;
}

/** A mailing with all that its page shows. */
export interface MailingView extends MailingSummary {
  readonly standing: Standing | null;
  readonly plan: { readonly instant: string; readonly zone: string } | null;
  readonly reach: { readonly recipients: number; readonly optedOut: number; readonly bounced: number };
  readonly possible: readonly {
    readonly event: MailingEvent;
    readonly allowed: boolean;
    readonly reasons: readonly string[];
  }[];
  readonly progress: MailingProgress;
}

export interface CountedList {
  readonly id: string;
  readonly name: string;
  readonly recipients: number;
}

export interface SendableDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
}

export interface Preview {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a person decides of a mailing. */
export interface MailingInput {
  readonly lists: readonly string[];
  readonly subject: string | null;
  readonly introduction: string | null;
  readonly moment: Moment;
  /** What clocks show in the zone; of a mailing at an instant. */
  readonly local?: string;
  readonly zone?: string;
}

export type PersonsStep = 'plan' | 'send' | 'reopen' | 'cancel';

const TAG = 'ParvisMailings';
const BASE = '/newsroom/mailings';

const data = <Data>(response: { data: Data }): Data => response.data;

const mailingsApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG, 'Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    mailings: builder.query<readonly MailingSummary[], void>({
      query: () => BASE,
      transformResponse: data<readonly MailingSummary[]>,
      providesTags: [TAG],
    }),
    mailing: builder.query<MailingView, number>({
      query: (id) => `${BASE}/${id}`,
      transformResponse: data<MailingView>,
      providesTags: [TAG],
    }),
    sendableDocuments: builder.query<readonly SendableDocument[], void>({
      query: () => `${BASE}/documents`,
      transformResponse: data<readonly SendableDocument[]>,
      providesTags: ['Document'],
    }),
    countedLists: builder.query<readonly CountedList[], void>({
      query: () => `${BASE}/lists`,
      transformResponse: data<readonly CountedList[]>,
      providesTags: ['Document'],
    }),
    createMailing: builder.mutation<MailingView, Pick<SendableDocument, 'uid' | 'documentId'>>({
      query: (place) => ({ url: BASE, method: 'POST', data: place }),
      transformResponse: data<MailingView>,
      invalidatesTags: [TAG],
    }),
    changeMailing: builder.mutation<
      MailingView,
      { readonly id: number; readonly input: MailingInput; readonly expectedVersion: number }
    >({
      query: ({ id, input, expectedVersion }) => ({
        ...{ url: `${BASE}/${id}`, method: 'PUT', data: { ...input, expectedVersion } },
      }),
      transformResponse: data<MailingView>,
      invalidatesTags: [TAG],
    }),
    takeMailingStep: builder.mutation<
      MailingView,
      { readonly id: number; readonly step: PersonsStep; readonly expectedVersion: number }
    >({
      query: ({ id, step, expectedVersion }) => ({
        ...{ url: `${BASE}/${id}/${step}`, method: 'POST', data: { expectedVersion } },
      }),
      transformResponse: data<MailingView>,
      invalidatesTags: [TAG],
    }),
    previewMailing: builder.query<Preview | null, { readonly id: number; readonly language: 'fr' | 'en' }>({
      query: ({ id, language }) => ({
        ...{ url: `${BASE}/${id}/preview`, method: 'GET', config: { params: { language } } },
      }),
      transformResponse: data<Preview | null>,
      providesTags: [TAG],
    }),
    testMailing: builder.mutation<void, { readonly id: number; readonly language: 'fr' | 'en' }>({
      query: ({ id, language }) => ({ url: `${BASE}/${id}/test`, method: 'POST', data: { language } }),
    }),
    unreached: builder.query<readonly Unreached[], number>({
      query: (id) => `${BASE}/${id}/unreached`,
      transformResponse: data<readonly Unreached[]>,
      providesTags: [TAG],
    }),
  }),
});

export const {
  useMailingsQuery,
  useMailingQuery,
  useSendableDocumentsQuery,
  useCountedListsQuery,
  useCreateMailingMutation,
  useChangeMailingMutation,
  useTakeMailingStepMutation,
  usePreviewMailingQuery,
  useTestMailingMutation,
  useUnreachedQuery,
} = mailingsApi;
