import { type Procedure, procedure, refusedFor, type Verdict } from '@parvis/procedure';

export const CLAIM_STATES = ['requested', 'confirmed', 'refused'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** `confirm`: the account may speak for the commune; `refuse`: it may not, or not any more. */
export const CLAIM_EVENTS = ['confirm', 'refuse'] as const;
export type ClaimEvent = (typeof CLAIM_EVENTS)[number];

/** What the guards judge by. */
export interface ClaimFacts {
  /** Why it is refused; null while it is only asked what could be done. */
  readonly reason: string | null;
}

const withReason = ({ reason }: ClaimFacts): Verdict =>
  refusedFor(reason !== null && reason.trim() === '' ? [{ code: 'REASON_NEEDED' }] : []);

/** What can happen to an account's claim to speak for a commune. After a refusal the account may claim anew. */
export const claimProcedure: Procedure<ClaimState, ClaimEvent, ClaimFacts> = procedure([
  { from: ['requested'], event: 'confirm', to: 'confirmed' },
  { from: ['requested', 'confirmed'], event: 'refuse', to: 'refused', guard: withReason },
]);
