import type { Outcome } from '@parvis/procedure';
import type { Language } from '@parvis/procedure/server';
import type {
  ApplicationLine,
  ApplicationView,
  PlainCommuneEvent,
} from '../domain/application/application-view';
import type { ClaimEvent } from '../domain/claim/claim-procedure';
import type { ClaimsAsked, ClaimView, OwnClaimView } from '../domain/claim/claim-view';
import type { EditionEvent } from '../domain/edition/edition-procedure';
import type { EditionView, ProgrammeView } from '../domain/edition/edition-view';
import type { DashboardView, OfficeLine, OfficeView } from '../domain/instruction/office-view';
import type { Page } from '../domain/page';
import type { Own } from '../services/applications/application-rows';
import type { NewApplication } from '../services/applications/begin-application';
import type { AnswerChange, SavedAnswer } from '../services/applications/save-answer';
import type { Asked } from '../services/asked';
import type { Preparation } from '../services/editions/editions';
import type { NewProgramme } from '../services/editions/programmes';
import type { OfficeQuery } from '../services/instruction/office-list';
import type { EvidenceOfCommunes, Instruction } from './instruction';
import type { Decisions, Jury } from './jury';

/** What awards are given under, edition by edition. */
export interface Programmes {
  list(): Promise<ProgrammeView[]>;
  create(wanted: NewProgramme, staff: number): Promise<Outcome<ProgrammeView>>;
}

/** Calls of a programme. Steps answer the id of the edition. */
export interface Editions {
  list(language: Language): Promise<EditionView[]>;
  view(id: number, language: Language): Promise<EditionView | null>;
  create(
    wanted: Preparation & { readonly programme: number; readonly year: number },
    staff: number,
  ): Promise<Outcome<number>>;
  /** Grid and calendar of an edition in preparation. */
  prepare(wanted: Preparation & { readonly id: number }, asked: Asked): Promise<Outcome<number>>;
  step(
    wanted: { readonly id: number; readonly event: EditionEvent; readonly reason: string },
    asked: Asked,
  ): Promise<Outcome<number>>;
}

/** For which communes accounts of the content API may speak. */
export interface Claims {
  own(user: number): Promise<OwnClaimView[]>;
  make(claim: {
    readonly user: number;
    readonly commune: string;
    readonly role: string;
  }): Promise<Outcome<OwnClaimView>>;
  list(asked: ClaimsAsked, language: Language): Promise<Page<ClaimView>>;
  settle(
    wanted: { readonly id: number; readonly event: ClaimEvent; readonly reason: string },
    asked: Asked & { readonly language: Language },
  ): Promise<Outcome<ClaimView>>;
}

/** What communes apply with. To whoever is neither owner nor colleague there is no such application. */
export interface Applications {
  list(user: number): Promise<ApplicationLine[]>;
  isOwn(own: Own): Promise<boolean>;
  view(own: Own, language: Language): Promise<ApplicationView | null>;
  /** Answers the id of the application. */
  begin(wanted: NewApplication): Promise<Outcome<number>>;
  save(own: Own, change: AnswerChange): Promise<SavedAnswer>;
  /** Answers the id of the application. */
  step(step: {
    readonly own: Own;
    readonly event: PlainCommuneEvent;
    readonly expectedVersion?: number;
  }): Promise<Outcome<number>>;
}

/** What the office sees of applications. */
export interface Office {
  dashboard(edition: number, language: Language): Promise<DashboardView | null>;
  list(query: OfficeQuery): Promise<Page<OfficeLine> | null>;
  view(application: number, language: Language): Promise<OfficeView | null>;
}

/** The label: what another plugin uses, and the routes. */
export interface Label {
  readonly programmes: Programmes;
  readonly editions: Editions;
  readonly claims: Claims;
  readonly applications: Applications;
  readonly evidence: EvidenceOfCommunes;
  readonly instruction: Instruction;
  readonly jury: Jury;
  readonly decisions: Decisions;
  readonly office: Office;
}
