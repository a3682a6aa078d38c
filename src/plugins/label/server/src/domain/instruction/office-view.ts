import type { ApplicationState } from '../application/application-procedure';
import type { AnswerGiven } from '../application/completeness';
import type { Question } from '../application/questions';
import type { ClaimState } from '../claim/claim-procedure';
import type { CalendarPoint } from '../edition/calendar';
import type { EditionState } from '../edition/edition-procedure';
import type { EditionView } from '../edition/edition-view';
import type { PossibleStep } from '../possible';
import type { ApplicabilityState } from './office-decisions';
import type { ComplementItem, OfficeEvent } from './office-events';

/** A part of the country, as the reference data name it. */
export interface Department {
  readonly code: string;
  readonly name: string;
}

/** An edition at a glance. */
export interface DashboardView {
  readonly edition: EditionView;
  readonly total: number;
  /** In the order in which an application passes them; a state without any is not there. */
  readonly states: readonly { readonly state: ApplicationState; readonly count: number }[];
  /** By their codes. `live`: submitted and not at their end. */
  readonly departments: readonly (Department & {
    readonly total: number;
    readonly live: number;
    readonly decided: number;
  })[];
  /** Days as the calendar of the edition's zone counts them; negative once they are past. */
  readonly deadlines: readonly {
    readonly point: CalendarPoint;
    readonly at: string;
    readonly days: number;
  }[];
  /** Drafts that lack something. */
  readonly incomplete: number;
  /** Requests for a complement that nobody answered in time. */
  readonly overdue: number;
}

/** An application in the office's list. */
export interface OfficeLine {
  readonly id: number;
  readonly commune: { readonly code: string; readonly name: string };
  /** Null where the reference data name none. */
  readonly department: Department | null;
  readonly state: ApplicationState;
  readonly version: number;
  readonly submittedAt: string | null;
  readonly complementDue: string | null;
  /** Pieces of evidence, and questions said not to apply, that are still to be decided. */
  readonly evidenceOpen: number;
  readonly applicabilityOpen: number;
}

/** A question with what was submitted last and what the office has decided. */
export interface OfficeQuestion extends Question {
  readonly answer: AnswerGiven | null;
}

export interface OfficeEvidence {
  readonly id: number;
  readonly kind: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly visibility: string;
  readonly version: number;
  readonly file: { readonly name: string; readonly mediaType: string; readonly size: number } | null;
  readonly link: string | null;
  readonly content: { readonly uid: string; readonly documentId: string } | null;
  readonly decision: 'accepted' | 'rejected' | null;
  readonly reason: string | null;
}

/** One thing that became of an application, in words. */
export interface TimelineEntry {
  readonly at: string;
  /** As the journal names it. */
  readonly action: string;
  readonly what: string;
  /** Null of what Parvis does by itself, and of accounts that are gone. */
  readonly who: string | null;
  /** A reason that a person gave. */
  readonly note: string | null;
}

/** An application as the office sees it. Of a draft nothing is shown that was not submitted. */
export interface OfficeView extends OfficeLine {
  readonly edition: {
    readonly id: number;
    readonly programme: string;
    readonly year: number;
    readonly state: EditionState;
    readonly zone: string;
    readonly calendar: Readonly<Record<CalendarPoint, string | null>>;
  };
  /** What the reference data said of the commune when the application was begun. */
  readonly snapshot: Readonly<Record<string, unknown>>;
  readonly claim: { readonly id: number; readonly state: ClaimState; readonly role: string } | null;
  readonly team: readonly {
    readonly account: number;
    readonly name: string | null;
    readonly email: string | null;
    readonly role: 'owner' | 'colleague';
  }[];
  /** How far it is, question by question. */
  readonly progress: { readonly done: number; readonly of: number };
  readonly revision: number;
  /** The latest first. */
  readonly revisions: readonly { readonly number: number; readonly at: string; readonly hash: string }[];
  readonly reason: string | null;
  readonly questions: readonly OfficeQuestion[];
  readonly evidence: readonly OfficeEvidence[];
  readonly applicability: readonly {
    readonly question: string;
    readonly state: ApplicabilityState;
    readonly factor: string | null;
    readonly reason: string;
    readonly version: number;
    readonly at: string;
  }[];
  /** The latest first. */
  readonly complements: readonly {
    readonly id: number;
    readonly items: readonly ComplementItem[];
    readonly due: string;
    readonly askedAt: string;
    readonly answer: string | null;
    readonly answeredAt: string | null;
    readonly closedAt: string | null;
  }[];
  /** The latest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly steps: readonly PossibleStep<OfficeEvent>[];
}

/** What a part of the grid is worth, in points as the grid writes them. */
export interface Potential {
  readonly code: string;
  readonly label: string;
  readonly potential: string;
}

/** What root and pillars are worth without and with what is decided, or tried, about a question. */
export interface ApplicabilityEffect {
  readonly before: readonly Potential[];
  readonly after: readonly Potential[];
}
