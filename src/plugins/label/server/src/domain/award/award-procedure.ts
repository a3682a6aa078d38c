import { type Procedure, procedure, refusedFor, type Verdict } from '@parvis/procedure';
import type { Day } from './validity';

export const AWARD_STATES = [
  'upcoming',
  'active',
  'warned',
  'expired',
  'renewed',
  'withdrawn',
  'renounced',
] as const;
export type AwardState = (typeof AWARD_STATES)[number];

/**
 * - `begin`, `expire`: by the calendar, on its first day and after its last.
 * - `warn`: the commune is told what it no longer fulfils.
 * - `renew`: the next award takes over.
 * - `withdraw`: by the office, after a hearing.
 * - `renounce`: by the commune.
 */
export const AWARD_EVENTS = ['begin', 'warn', 'expire', 'renew', 'withdraw', 'renounce'] as const;
export type AwardEvent = (typeof AWARD_EVENTS)[number];

/** What the guards judge by. */
export interface AwardFacts {
  /** The present day where the label is awarded. */
  readonly today: Day;
  readonly validFrom: Day;
  /** Its last day. */
  readonly validTo: Day;
  /** On which day the commune was heard; null for not yet. */
  readonly heardOn: Day | null;
  /** Why; null while it is only asked what could be done. */
  readonly reason: string | null;
  /** The first day of the award that takes over; null for none. */
  readonly renewedFrom: Day | null;
}

const reasonIf = (condition: boolean, code: string): Verdict => refusedFor(condition ? [{ code }] : []);

const heardAndSaidWhy = ({ heardOn, today, reason }: AwardFacts): Verdict =>
  refusedFor([
    ...(heardOn !== null && heardOn <= today ? [] : [{ code: 'HEARING_NEEDED' }]),
    ...(reason === null || reason.trim() !== '' ? [] : [{ code: 'REASON_NEEDED' }]),
  ]);

/** What can happen to an award. */
export const awardProcedure: Procedure<AwardState, AwardEvent, AwardFacts> = procedure([
  {
    from: ['upcoming'],
    event: 'begin',
    to: 'active',
    guard: ({ today, validFrom }) => reasonIf(today < validFrom, 'TOO_EARLY'),
  },
  { from: ['active'], event: 'warn', to: 'warned' },
  {
    from: ['active', 'warned'],
    event: 'expire',
    to: 'expired',
    guard: ({ today, validTo }) => reasonIf(today <= validTo, 'TOO_EARLY'),
  },
  {
    from: ['active', 'warned'],
    event: 'renew',
    to: 'renewed',
    guard: ({ renewedFrom, today }) => reasonIf(renewedFrom === null || renewedFrom > today, 'TOO_EARLY'),
  },
  { from: ['active', 'warned'], event: 'withdraw', to: 'withdrawn', guard: heardAndSaidWhy },
  { from: ['active', 'warned'], event: 'renounce', to: 'renounced' },
]);
