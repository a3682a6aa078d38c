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
