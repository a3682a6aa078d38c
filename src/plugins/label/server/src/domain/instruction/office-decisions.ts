import { type Reason, refusedFor, type Verdict } from '@parvis/procedure';
import type { ApplicationState } from '../application/application-procedure';

/** `factor`: a question counts for a part of its weight only. */
export const APPLICABILITY_STATES = ['applies', 'na', 'factor'] as const;
export type ApplicabilityState = (typeof APPLICABILITY_STATES)[number];

/** What the office decides about a question. */
export interface Applicability {
  readonly state: ApplicabilityState;
  /** A decimal from 0 to 1, written as a text; null unless the state is `factor`. */
  readonly factor: string | null;
  readonly reason: string;
}

const reasonIf = (condition: boolean, code: string): readonly Reason[] => (condition ? [{ code }] : []);

/** While a complement is awaited the office goes on with what it has. */
const looked = (state: ApplicationState): readonly Reason[] =>
  reasonIf(state !== 'in-instruction' && state !== 'complement-requested', 'NOT_IN_INSTRUCTION');

/** Whether the office may decide about a piece of evidence now. A rejection is motivated; null takes a decision back. */
export const mayDecideEvidence = (
  state: ApplicationState,
  { decision, reason }: { readonly decision: 'accepted' | 'rejected' | null; readonly reason: string },
): Verdict =>
  refusedFor([
    ...looked(state),
    ...reasonIf(decision === 'rejected' && reason.trim() === '', 'REASON_NEEDED'),
  ]);

/** Whether the office may decide now that a question applies to a commune, or how far. */
export const mayDecideApplicability = (
  state: ApplicationState,
  { mayBeNotApplicable }: { readonly mayBeNotApplicable: boolean },
  { state: decided, reason }: Pick<Applicability, 'state' | 'reason'>,
): Verdict =>
  refusedFor([
    ...looked(state),
    ...reasonIf(decided !== 'applies' && !mayBeNotApplicable, 'NOT_APPLICABLE_FORBIDDEN'),
    ...reasonIf(reason.trim() === '', 'REASON_NEEDED'),
  ]);
