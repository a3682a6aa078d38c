/** Why something is not allowed: a stable code for programs, and the values that its sentence needs. */
export interface Reason {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a guard answers: allowed, or not and why – every reason at once, so that all can be mended at once. */
export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reasons: readonly Reason[] };

export const ALLOWED: Verdict = { allowed: true };

/** Not allowed, for these reasons; allowed when there is none. */
export function refusedFor(reasons: readonly Reason[]): Verdict {
  return reasons.length === 0 ? ALLOWED : { allowed: false, reasons };
}

/** Allowed when all are; otherwise the reasons of all, in their order. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return refusedFor(verdicts.flatMap((verdict) => (verdict.allowed ? [] : verdict.reasons)));
}
