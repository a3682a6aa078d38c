import { ALLOWED, allOf, type Procedure, procedure, refusedFor, type Verdict } from '@parvis/procedure';
import { type Approver, mayApprove, missingApprovals, nothingMissing, type Requirement } from './approvals';
import { mayPlanFor } from './instant';
import { OPEN_STATES, type PlanKind, type PlanState } from './plan';

/**
 * - `approve`: somebody agrees to the content as it is.
 * - `edit`: the content has changed.
 * - `confirm`: a person says that the changed content is meant.
 * - `reschedule`: another instant, earlier or later.
 * - `due`: the instant has come.
 * - `fail`: what was to happen at the instant was refused or broke.
 * - `retry`: a person has it tried again at once.
 * - `lift`: publication ahead of the instant, by whoever may and says why.
 * - `cancel`: the plan is given up; the document is an ordinary draft again.
 */
export type PlanEvent =
  | 'approve'
  | 'edit'
  | 'confirm'
  | 'reschedule'
  | 'due'
  | 'fail'
  | 'retry'
  | 'lift'
  | 'cancel';

/** What the guards judge by. What somebody asks for is null while it is only asked what they could do. */
export interface PlanFacts {
  readonly kind: PlanKind;
  readonly instant: Date;
  readonly now: Date;
  /** Whether the content is the one that the plan binds. */
  readonly contentUnchanged: boolean;
  readonly requirement: Requirement;
  /** The approvals of the content as it is. */
  readonly given: readonly Approver[];
  readonly lastEditorId: number | null;
  readonly approver: Approver | null;
  readonly newInstant: Date | null;
  /** Why the embargo is lifted ahead of its time. */
  readonly reason: string | null;
}

/** Planned as soon as everybody has agreed whose approval is needed. */
export function stateAfterApprovals({
  requirement,
  given,
  approver,
}: Pick<PlanFacts, 'requirement' | 'given' | 'approver'>): 'planned' | 'awaiting-approval' {
  const all = approver === null ? given : [...given, approver];
  return nothingMissing(missingApprovals(requirement, all)) ? 'planned' : 'awaiting-approval';
}

const asPlanned = (facts: PlanFacts) => stateAfterApprovals({ ...facts, approver: null });

const unlessChanged = ({ contentUnchanged }: PlanFacts) => (contentUnchanged ? 'done' : 'held');

const asApprover = ({ approver, given, lastEditorId, contentUnchanged }: PlanFacts): Verdict =>
  allOf([
    contentUnchanged ? ALLOWED : refusedFor([{ code: 'CONTENT_CHANGED' }]),
    approver === null ? ALLOWED : mayApprove(approver, given, lastEditorId),
  ]);

const inTheFuture = ({ newInstant, now }: PlanFacts): Verdict =>
  newInstant === null ? ALLOWED : mayPlanFor(newInstant, now);

const itsHourHasCome = ({ instant, now }: PlanFacts): Verdict =>
  instant.getTime() <= now.getTime() ? ALLOWED : refusedFor([{ code: 'TOO_EARLY' }]);

const withReason = ({ kind, reason }: PlanFacts): Verdict =>
  refusedFor([
    ...(kind === 'publish' ? [] : [{ code: 'NOTHING_TO_LIFT' }]),
    ...(reason === null || reason.trim() !== '' ? [] : [{ code: 'REASON_NEEDED' }]),
  ]);

/** What can happen to the plan of a document. */
export const planProcedure: Procedure<PlanState, PlanEvent, PlanFacts> = procedure([
  { from: ['awaiting-approval'], event: 'approve', to: stateAfterApprovals, guard: asApprover },
  // Agreed to after its hour: it does not come out by surprise, a person gives it a new one.
  { from: ['held'], event: 'approve', to: 'held', guard: asApprover },

  // When an edit takes out the partner that was waited for, nobody is left to agree but who confirms.
  {
    from: ['awaiting-approval'],
    event: 'edit',
    to: (facts) => (asPlanned(facts) === 'planned' ? 'to-confirm' : 'awaiting-approval'),
  },
  { from: ['planned', 'to-confirm'], event: 'edit', to: 'to-confirm' },
  { from: ['held', 'failed'], event: 'edit', to: 'held' },
  { from: ['to-confirm'], event: 'confirm', to: asPlanned },

  { from: ['awaiting-approval'], event: 'reschedule', to: 'awaiting-approval', guard: inTheFuture },
  { from: ['planned'], event: 'reschedule', to: 'planned', guard: inTheFuture },
  { from: ['to-confirm'], event: 'reschedule', to: 'to-confirm', guard: inTheFuture },
  { from: ['held', 'failed'], event: 'reschedule', to: asPlanned, guard: inTheFuture },

  { from: ['planned', 'failed'], event: 'due', to: unlessChanged, guard: itsHourHasCome },
  { from: ['awaiting-approval', 'to-confirm'], event: 'due', to: 'held', guard: itsHourHasCome },
  { from: ['planned', 'failed'], event: 'fail', to: 'failed', guard: itsHourHasCome },
  { from: ['failed'], event: 'retry', to: 'planned' },

  { from: OPEN_STATES, event: 'lift', to: 'done', guard: withReason },
  { from: OPEN_STATES, event: 'cancel', to: 'cancelled' },
]);
