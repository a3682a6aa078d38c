import type { Outcome } from '@parvis/procedure';

/** Who of the office asks for a step, and the version that they saw, when they say so. */
export interface Asked {
  readonly staff: number;
  readonly expectedVersion?: number;
}

/** The version that was seen, for those who take it only when there is one. */
export const seen = ({
  expectedVersion,
}: {
  readonly expectedVersion?: number;
}): { readonly expectedVersion?: number } => (expectedVersion === undefined ? {} : { expectedVersion });

/** That something has changed since it was seen; null when it has not, or nobody says what they saw. */
export const staleSince = (
  { expectedVersion }: { readonly expectedVersion?: number },
  version: number,
): Outcome<never> | null =>
  expectedVersion === undefined || expectedVersion === version
    ? null
    : { done: false, refusal: { kind: 'stale', expectedVersion, version } };
