import type { ClaimState } from '../claim/claim-procedure';
import type { CalendarPoint } from '../edition/calendar';
import type { EditionState } from '../edition/edition-procedure';
import type { PossibleStep } from '../possible';
import type { Change } from '../renewal/renewal';
import type { ApplicationState } from './application-procedure';
import type { AnswerGiven } from './completeness';

/** What a commune can do with its application by itself. */
export const COMMUNE_EVENTS = ['submit', 'answer', 'withdraw', 'appeal'] as const;
export type CommuneEvent = (typeof COMMUNE_EVENTS)[number];

/** Those of them that need nothing but the application. */
export type PlainCommuneEvent = Exclude<CommuneEvent, 'answer' | 'appeal'>;

/** An answer as it was saved last. Its version is its ETag. */
export interface AnswerView extends AnswerGiven {
  readonly question: string;
  readonly version: number;
  readonly at: string;
}

/** One thing that keeps the dossier from being submitted, with the sentence that says what to do. */
export interface MissingView {
  readonly code: string;
  readonly message: string;
  /** The code of the question that lacks it; null for what belongs to the whole dossier. */
  readonly question: string | null;
}

/** An application in the list of those whose it is. */
export interface ApplicationLine {
  readonly id: number;
  readonly edition: { readonly id: number; readonly programme: string; readonly year: number };
  readonly commune: { readonly code: string; readonly name: string };
  readonly state: ApplicationState;
  readonly version: number;
  readonly createdAt: string;
  readonly submittedAt: string | null;
}

/** What an application renews, and what has become of each question since. */
export interface RenewalView {
  /** The application whose answers it began with. */
  readonly application: number;
  readonly year: number;
  /** In the order of the grid; what is not asked any more comes last. */
  readonly changes: readonly { readonly question: string; readonly change: Change }[];
}

/** An application as those see it whose it is. */
export interface ApplicationView extends Omit<ApplicationLine, 'edition' | 'commune'> {
  readonly edition: ApplicationLine['edition'] & {
    readonly state: EditionState;
    readonly zone: string;
    readonly calendar: Readonly<Record<CalendarPoint, string | null>>;
  };
  /** With what the reference data said of it on the day of the application. */
  readonly commune: ApplicationLine['commune'] & { readonly facts: Readonly<Record<string, unknown>> };
  /** Whether the account is the one that began it, or was invited. */
  readonly as: 'owner' | 'colleague';
  /** How far the owner's claim to speak for the commune is; null when there is none any more. */
  readonly claim: ClaimState | null;
  /** How often it was submitted. */
  readonly revision: number;
  readonly complementDue: string | null;
  /** Why it was found inadmissible. */
  readonly reason: string | null;
  /** In the order of the grid. */
  readonly answers: readonly AnswerView[];
  /** Null when it renews no earlier one. */
  readonly renewal: RenewalView | null;
  readonly progress: { readonly done: number; readonly of: number };
  /** In the order of the grid; the commitment of the mayor comes last. */
  readonly missing: readonly MissingView[];
  readonly steps: readonly PossibleStep<CommuneEvent>[];
}
