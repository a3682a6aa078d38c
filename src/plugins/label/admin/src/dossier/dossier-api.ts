import type { ApplicabilityState } from '../../../server/src/domain/instruction/office-decisions';
import type { ApplicabilityEffect, OfficeView } from '../../../server/src/domain/instruction/office-view';
import { BASE, data, labelApi, TAG } from '../label-api';

/** What is decided, or tried, about a question. */
export interface Tried {
  readonly application: number;
  readonly question: string;
  readonly version: number;
  readonly state: ApplicabilityState;
  readonly factor: string | null;
}

interface Effect {
  readonly effect: ApplicabilityEffect;
}

/** What could be seen of an effect before anybody has written why: nothing of it is kept. */
const UNSAID = '…';

const dossierApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    officeApplication: builder.query<OfficeView, number>({
      query: (id) => `${BASE}/applications/${id}`,
      transformResponse: data<OfficeView>,
      providesTags: [TAG],
    }),
    /** Root and pillars before and after a decision that is not taken. */
    triedApplicability: builder.query<Effect, Tried>({
      query: ({ application, question, ...tried }) => ({
        url: `${BASE}/applications/${application}/applicability/${encodeURIComponent(question)}/preview`,
        ...{ method: 'POST', data: { ...tried, reason: UNSAID } },
      }),
      transformResponse: data<Effect>,
    }),
  }),
});

export const { useOfficeApplicationQuery, useTriedApplicabilityQuery } = dossierApi;
