import type { AwardState } from './award-procedure';

/** How far an award is, as everybody is told it: a warning is between the office and the commune. */
export const PUBLIC_AWARD_STATES = [
  'upcoming',
  'active',
  'expired',
  'renewed',
  'withdrawn',
  'renounced',
] as const satisfies readonly AwardState[];
export type PublicAwardState = (typeof PUBLIC_AWARD_STATES)[number];

/** The public state of an award. */
export const publicAwardState = (state: AwardState): PublicAwardState =>
  state === 'warned' ? 'active' : state;

/** The states of awards that everybody is told to be in a state. */
export const awardStatesBehind = (state: PublicAwardState): readonly AwardState[] =>
  state === 'active' ? ['active', 'warned'] : [state];
