import { allOf, type Procedure, procedure, type Reason, refusedFor, type Verdict } from '@parvis/procedure';
import { type Calendar, calendarComplete, hasCome } from './calendar';

export const EDITION_STATES = [
  'preparation',
  'open',
  'closed',
  'instruction',
  'jury',
  'deliberation',
  'proclaimed',
  'archived',
  'cancelled',
] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/**
 * - `open`: communes may apply.
 * - `close`: they no longer may; drafts lapse.
 * - `instruct`: the office looks into what was submitted.
 * - `begin-jury`: what is ready goes to the jury.
 * - `deliberate`: the jury has judged and deliberates.
 * - `proclaim`: every decision becomes public at once.
 * - `archive`: the time for appeals is over.
 * - `cancel`: there will be no award in this edition.
 */
export const EDITION_EVENTS = [
  'open',
  'close',
  'instruct',
  'begin-jury',
  'deliberate',
  'proclaim',
  'archive',
  'cancel',
] as const;
export type EditionEvent = (typeof EDITION_EVENTS)[number];

/** What the guards judge by. */
export interface EditionFacts {
  readonly now: Date;
  readonly calendar: Calendar;
  readonly gridInForce: boolean;
  /** Applications that are still with the office: submitted, in instruction or waiting for a complement. */
  readonly inInstruction: number;
  /** Applications that are ready and not with the jury yet, or with it and without enough sheets. */
  readonly inJury: number;
  /** Applications without an adopted decision. */
  readonly undecided: number;
  readonly openAppeals: number;
  /** Why the edition is cancelled; null while it is only asked what could be done. */
  readonly reason: string | null;
}

const none = (count: number, code: string): readonly Reason[] =>
  count === 0 ? [] : [{ code, values: { count } }];

const opening = ({ gridInForce, calendar, now }: EditionFacts): Verdict =>
  allOf([
    refusedFor(gridInForce ? [] : [{ code: 'GRID_NOT_IN_FORCE' }]),
    calendarComplete(calendar),
    refusedFor(hasCome(calendar, 'closes', now).allowed ? [{ code: 'CLOSING_PAST' }] : []),
  ]);

const decidedOnEverything = ({ calendar, now, undecided }: EditionFacts): Verdict =>
  allOf([hasCome(calendar, 'proclamation', now), refusedFor(none(undecided, 'APPLICATIONS_UNDECIDED'))]);

const withReason = ({ reason }: EditionFacts): Verdict =>
  refusedFor(reason === null || reason.trim() !== '' ? [] : [{ code: 'REASON_NEEDED' }]);

/** What can happen to an edition. */
export const editionProcedure: Procedure<EditionState, EditionEvent, EditionFacts> = procedure([
  { from: ['preparation'], event: 'open', to: 'open', guard: opening },
  {
    from: ['open'],
    event: 'close',
    to: 'closed',
    guard: ({ calendar, now }) => hasCome(calendar, 'closes', now),
  },
  { from: ['closed'], event: 'instruct', to: 'instruction' },
  {
    from: ['instruction'],
    event: 'begin-jury',
    to: 'jury',
    guard: ({ inInstruction }) => refusedFor(none(inInstruction, 'APPLICATIONS_IN_INSTRUCTION')),
  },
  {
    from: ['jury'],
    event: 'deliberate',
    to: 'deliberation',
    guard: ({ inJury }) => refusedFor(none(inJury, 'APPLICATIONS_IN_JURY')),
  },
  { from: ['deliberation'], event: 'proclaim', to: 'proclaimed', guard: decidedOnEverything },
  {
    from: ['proclaimed'],
    event: 'archive',
    to: 'archived',
    guard: ({ calendar, now, openAppeals }) =>
      allOf([hasCome(calendar, 'appealsUntil', now), refusedFor(none(openAppeals, 'APPEALS_OPEN'))]),
  },
  {
    from: ['preparation', 'open', 'closed', 'instruction', 'jury', 'deliberation'],
    event: 'cancel',
    to: 'cancelled',
    guard: withReason,
  },
]);
