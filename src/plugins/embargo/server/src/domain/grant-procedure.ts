import { type Procedure, procedure, type Reason, refusedFor, type Verdict } from '@parvis/procedure';

/**
 * `offered`: the reader has not accepted the conditions of this link. `accepted`: they have. `revoked`: the link is
 * dead for good. That a grant has expired is a matter of time, not a state.
 */
export type GrantState = 'offered' | 'accepted' | 'revoked';

export type GrantEvent = 'accept' | 'renew' | 'revoke';

/** What the guards judge by. */
export interface GrantFacts {
  readonly at: Date;
  /** Until when the grant holds after the event. */
  readonly expiresAt: Date;
  /** Until when the document is under embargo; null when it is not. */
  readonly embargo: Date | null;
}

/** What speaks against granting a reading. */
export function mayGrant({ at, expiresAt, embargo }: GrantFacts): Verdict {
  const reasons: Reason[] = [];
  if (embargo === null) reasons.push({ code: 'NOT_UNDER_EMBARGO' });
  if (expiresAt <= at) reasons.push({ code: 'EXPIRY_PAST' });
  return refusedFor(reasons);
}

const mayAccept = ({ at, expiresAt, embargo }: GrantFacts): Verdict =>
  refusedFor(embargo === null || expiresAt <= at ? [{ code: 'NOTHING_TO_ACCEPT' }] : []);

/** The life of a grant. Renewing gives a new link: whoever holds it accepts the conditions anew. */
export const grantProcedure: Procedure<GrantState, GrantEvent, GrantFacts> = procedure([
  { from: ['offered', 'accepted'], event: 'accept', to: 'accepted', guard: mayAccept },
  { from: ['offered', 'accepted'], event: 'renew', to: 'offered', guard: mayGrant },
  { from: ['offered', 'accepted'], event: 'revoke', to: 'revoked' },
]);
