import type { Portion } from '../page';
import type { PossibleStep } from '../possible';
import type { ClaimEvent, ClaimState } from './claim-procedure';

/** What an account says it may do, as the account itself sees it. */
export interface OwnClaimView {
  readonly id: number;
  readonly commune: { readonly code: string; readonly name: string };
  readonly role: string;
  readonly state: ClaimState;
  /** Why it was refused. */
  readonly reason: string | null;
  readonly requestedAt: string;
  readonly settledAt: string | null;
}

/** The same as the office sees it. */
export interface ClaimView extends OwnClaimView {
  readonly version: number;
  /** Null when the account was deleted. */
  readonly account: { readonly id: number; readonly username: string; readonly email: string } | null;
  readonly steps: readonly PossibleStep<ClaimEvent>[];
}

/** Which part of which claims is asked for. */
export interface ClaimsAsked extends Portion {
  readonly state: ClaimState;
}
