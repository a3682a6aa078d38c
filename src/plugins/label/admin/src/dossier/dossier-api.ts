import type { ApplicationState } from '../../../server/src/domain/application/application-procedure';
import type { AnswerGiven } from '../../../server/src/domain/application/completeness';
import type { Question } from '../../../server/src/domain/application/questions';
import type { ClaimState } from '../../../server/src/domain/claim/claim-procedure';
import type { CalendarPoint } from '../../../server/src/domain/edition/calendar';
import type { EditionState } from '../../../server/src/domain/edition/edition-procedure';
import type { EvidenceKind, Visibility } from '../../../server/src/domain/evidence/evidence';
import type { PossibleStep } from '../../../server/src/domain/possible';
import { BASE, data, labelApi, TAG } from '../label-api';

/** A step that the office takes between the submission and the jury. */
export type OfficeEvent = 'instruct' | 'request-complement' | 'resume' | 'dismiss' | 'make-ready';

/** A piece of evidence: of file, link and content it has one. */
export interface Piece {
  readonly id: number;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly questions: readonly string[];
  readonly visibility: Visibility;
  readonly version: number;
  readonly file: { readonly name: string; readonly mediaType: string; readonly size: number } | null;
  readonly link: string | null;
  readonly content: { readonly uid: string; readonly documentId: string } | null;
  readonly decision: 'accepted' | 'rejected' | null;
  readonly reason: string | null;
}

/** Whether a question applies, as the office has decided. */
export interface Applicability {
  readonly question: string;
  readonly state: 'applies' | 'na' | 'factor';
  readonly factor: string | null;
  readonly reason: string;
  readonly version: number;
}

/** What a commune was asked for, and what it said. */
export interface Complement {
  readonly id: number;
  readonly items: readonly { readonly question: string | null; readonly text: string }[];
  readonly due: string;
  readonly askedAt: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
}

/** A question with what the commune says about it. */
export type AskedQuestion = Question & { readonly answer: AnswerGiven | null };

/** An application as the office sees it. */
export interface OfficeApplication {
  readonly id: number;
  readonly edition: {
    readonly id: number;
    readonly programme: string;
    readonly year: number;
    readonly state: EditionState;
    readonly calendar: Readonly<Record<CalendarPoint, string | null>>;
  };
  readonly commune: { readonly code: string; readonly name: string };
  readonly department: { readonly code: string; readonly name: string } | null;
  readonly state: ApplicationState;
  readonly version: number;
  readonly submittedAt: string | null;
  readonly complementDue: string | null;
  readonly reason: string | null;
  /** What the reference data said of the commune on the day of the application. */
  readonly snapshot: Readonly<Record<string, unknown>>;
  readonly claim: ClaimState | null;
  readonly team: readonly {
    readonly id: number;
    readonly name: string;
    readonly as: 'owner' | 'colleague';
  }[];
  readonly revision: number;
  readonly revisions: readonly { readonly number: number; readonly at: string; readonly hash: string }[];
  readonly questions: readonly AskedQuestion[];
  readonly evidence: readonly Piece[];
  readonly applicability: readonly Applicability[];
  readonly complements: readonly Complement[];
  /** What happened, the latest first. */
  readonly timeline: readonly { readonly at: string; readonly who: string; readonly what: string }[];
  readonly steps: readonly PossibleStep<OfficeEvent>[];
}

/** What a part of the grid is worth. */
export interface Potential {
  readonly code: string;
  readonly label: string;
  readonly potential: string;
}

/** What is decided, or tried, about a question. */
export interface Tried {
  readonly application: number;
  readonly question: string;
  readonly version: number;
  readonly state: Applicability['state'];
  readonly factor: string | null;
}

interface Effect {
  readonly effect: { readonly before: readonly Potential[]; readonly after: readonly Potential[] };
}

/** What could be seen of an effect before anybody has written why: nothing of it is kept. */
const UNSAID = '…';

const dossierApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    officeApplication: builder.query<OfficeApplication, number>({
      query: (id) => `${BASE}/applications/${id}`,
      transformResponse: data<OfficeApplication>,
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
