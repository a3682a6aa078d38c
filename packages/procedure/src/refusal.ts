import type { Reason } from './verdict';

/** Why a step of a procedure did not happen. Data, not an exception: it is expected, and nothing was written. */
export type Refusal =
  /** There is no such row, or the asker may not know of it. */
  | { readonly kind: 'not-found' }
  /** Somebody changed the row after the asker had read it. */
  | { readonly kind: 'stale'; readonly expectedVersion: number; readonly version: number }
  /** The state or a guard forbids it. */
  | { readonly kind: 'not-allowed'; readonly reasons: readonly Reason[] };

/** What a step did, or why nothing happened. */
export type Outcome<Done> =
  | { readonly done: true; readonly value: Done }
  | { readonly done: false; readonly refusal: Refusal };

/** A step that was taken. */
export function done<Done>(value: Done): Outcome<Done> {
  return { done: true, value };
}

/** A step that was not taken, for these reasons. */
export function notAllowed(...reasons: Reason[]): Outcome<never> {
  return { done: false, refusal: { kind: 'not-allowed', reasons } };
}

/** A step of what does not exist, or of what the asker may not know of. */
export const NOT_FOUND: Outcome<never> = { done: false, refusal: { kind: 'not-found' } };
