import { ALLOWED, allOf, type Procedure, procedure, refusedFor, type Verdict } from '@parvis/procedure';
import { type Calendar, hasCome, withinSubmissions } from '../edition/calendar';
import type { EditionState } from '../edition/edition-procedure';
import { type Missing, missingReasons } from './completeness';

export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'in-instruction',
  'complement-requested',
  'inadmissible',
  'ready',
  'in-jury',
  'deliberation',
  'decided',
  'under-appeal',
  'withdrawn',
  'lapsed',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Submitted and not at its end: a commune has at most one of these in an edition. */
export const LIVE_STATES = [
  'submitted',
  'in-instruction',
  'complement-requested',
  'ready',
  'in-jury',
  'deliberation',
] as const satisfies readonly ApplicationState[];

/**
 * By the commune: `submit`, `answer` (a request for a complement), `withdraw`, `appeal`. By the office: `instruct`,
 * `request-complement`, `resume` (nobody answered in time), `dismiss` (inadmissible), `make-ready`, `begin-jury`,
 * `deliberate`, `decide`, `settle-appeal`. By the calendar: `lapse`.
 */
export const APPLICATION_EVENTS = [
  'submit',
  'withdraw',
  'lapse',
  'instruct',
  'request-complement',
  'answer',
  'resume',
  'dismiss',
  'make-ready',
  'begin-jury',
  'deliberate',
  'decide',
  'appeal',
  'settle-appeal',
] as const;
export type ApplicationEvent = (typeof APPLICATION_EVENTS)[number];

/** What the guards judge by. What somebody asks for is null while it is only asked what they could do. */
export interface ApplicationFacts {
  readonly now: Date;
  readonly edition: { readonly state: EditionState; readonly calendar: Calendar };
  /** What the dossier lacks, in the order of the grid. */
  readonly missing: readonly Missing[];
  /** Whether the office has confirmed that the account may speak for the commune. */
  readonly claimConfirmed: boolean;
  /** Whether the commune has another application in this edition that is submitted and not at its end. */
  readonly anotherIsLive: boolean;
  /** Until when a complement is awaited. */
  readonly complementDue: Date | null;
  /** Until when a complement shall be awaited. */
  readonly newDue: Date | null;
  readonly reason: string | null;
  /** Criteria of which it was said that they do not apply, and nobody has decided whether that is so. */
  readonly applicabilityOpen: number;
  readonly evidenceOpen: number;
  /** Jurors without a conflict who are to judge it, and how many the grid asks for. */
  readonly jurors: number;
  readonly sheets: number;
  readonly quorum: number;
  readonly decisionAdopted: boolean;
  /** Appeals that are not at their end. */
  readonly openAppeals: number;
}

const reasonIf = (condition: boolean, code: string): Verdict => refusedFor(condition ? [{ code }] : []);

const withReason = ({ reason }: ApplicationFacts): Verdict =>
  reasonIf(reason !== null && reason.trim() === '', 'REASON_NEEDED');

const complete = ({ edition, now, missing, claimConfirmed, anotherIsLive }: ApplicationFacts): Verdict =>
  allOf([
    reasonIf(edition.state !== 'open', 'EDITION_NOT_OPEN'),
    withinSubmissions(edition.calendar, now),
    reasonIf(!claimConfirmed, 'CLAIM_NOT_CONFIRMED'),
    reasonIf(anotherIsLive, 'ANOTHER_IS_LIVE'),
    refusedFor(missingReasons(missing)),
  ]);

const dueAhead = ({ newDue, now, edition }: ApplicationFacts): Verdict => {
  if (newDue === null) return ALLOWED;
  const { instructionUntil } = edition.calendar;
  return allOf([
    reasonIf(newDue.getTime() <= now.getTime(), 'DUE_PAST'),
    reasonIf(
      instructionUntil !== null && newDue.getTime() > instructionUntil.getTime(),
      'DUE_AFTER_INSTRUCTION',
    ),
  ]);
};

const isOver = ({ complementDue, now }: ApplicationFacts): boolean =>
  complementDue !== null && complementDue.getTime() <= now.getTime();

const everythingDecided = ({ applicabilityOpen, evidenceOpen }: ApplicationFacts): Verdict =>
  refusedFor([
    ...(applicabilityOpen === 0
      ? []
      : [{ code: 'APPLICABILITY_OPEN', values: { count: applicabilityOpen } }]),
    ...(evidenceOpen === 0 ? [] : [{ code: 'EVIDENCE_OPEN', values: { count: evidenceOpen } }]),
  ]);

const atLeastQuorum = (code: string, has: number, needs: number): Verdict =>
  refusedFor(has >= needs ? [] : [{ code, values: { has, needs } }]);

const inTimeForAppeal = ({ edition, now }: ApplicationFacts): Verdict =>
  allOf([
    reasonIf(edition.state !== 'proclaimed', 'NOT_PROCLAIMED'),
    reasonIf(hasCome(edition.calendar, 'appealsUntil', now).allowed, 'APPEAL_TOO_LATE'),
  ]);

/** What can happen to an application. */
export const applicationProcedure: Procedure<ApplicationState, ApplicationEvent, ApplicationFacts> =
  procedure([
    { from: ['draft'], event: 'submit', to: 'submitted', guard: complete },
    { from: ['draft', 'submitted', 'in-instruction'], event: 'withdraw', to: 'withdrawn' },
    {
      from: ['draft'],
      event: 'lapse',
      to: 'lapsed',
      guard: ({ edition, now }) => hasCome(edition.calendar, 'closes', now),
    },

    {
      from: ['submitted'],
      event: 'instruct',
      to: 'in-instruction',
      guard: ({ edition }) => reasonIf(edition.state !== 'instruction', 'EDITION_NOT_IN_INSTRUCTION'),
    },
    {
      from: ['in-instruction'],
      event: 'request-complement',
      to: 'complement-requested',
      guard: dueAhead,
    },
    {
      from: ['complement-requested'],
      event: 'answer',
      to: 'in-instruction',
      guard: (facts) => reasonIf(isOver(facts), 'TOO_LATE'),
    },
    {
      from: ['complement-requested'],
      event: 'resume',
      to: 'in-instruction',
      guard: (facts) => reasonIf(!isOver(facts), 'TOO_EARLY'),
    },
    { from: ['in-instruction'], event: 'dismiss', to: 'inadmissible', guard: withReason },
    { from: ['in-instruction'], event: 'make-ready', to: 'ready', guard: everythingDecided },

    {
      from: ['ready'],
      event: 'begin-jury',
      to: 'in-jury',
      guard: ({ jurors, quorum }) => atLeastQuorum('TOO_FEW_JURORS', jurors, quorum),
    },
    {
      from: ['in-jury'],
      event: 'deliberate',
      to: 'deliberation',
      guard: ({ sheets, quorum }) => atLeastQuorum('TOO_FEW_SHEETS', sheets, quorum),
    },
    {
      from: ['deliberation'],
      event: 'decide',
      to: 'decided',
      guard: ({ decisionAdopted }) => reasonIf(!decisionAdopted, 'NO_DECISION'),
    },
    { from: ['decided'], event: 'appeal', to: 'under-appeal', guard: inTimeForAppeal },
    {
      from: ['under-appeal'],
      event: 'settle-appeal',
      to: 'decided',
      guard: ({ openAppeals }) => reasonIf(openAppeals > 0, 'APPEALS_OPEN'),
    },
  ]);
