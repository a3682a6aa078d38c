/** What happens to the document at the instant of its plan. */
export type PlanKind = 'publish' | 'unpublish';

export const PLAN_STATES = [
  'awaiting-approval',
  'planned',
  'to-confirm',
  'held',
  'failed',
  'done',
  'cancelled',
] as const;

/**
 * - `awaiting-approval`: somebody whose approval is needed has not given it.
 * - `planned`: nothing is missing but the hour.
 * - `to-confirm`: the content has changed since; a person has to say that it is meant.
 * - `held`: its hour has come and nothing was published, because nobody had agreed to this content.
 * - `failed`: its hour has come and the publication was refused or broke; it is tried again.
 */
export type PlanState = (typeof PLAN_STATES)[number];

/** In these a plan still binds its document: nothing of it is published otherwise. */
export const OPEN_STATES = ['awaiting-approval', 'planned', 'to-confirm', 'held', 'failed'] as const;

export type OpenState = (typeof OPEN_STATES)[number];

export function isOpen(state: PlanState): state is OpenState {
  return OPEN_STATES.some((open) => open === state);
}

/** Whether a plan's hour has passed without what was to happen: somebody has to look at it. */
export function isOverdue(plan: { readonly state: PlanState; readonly instant: Date }, now: Date): boolean {
  return isOpen(plan.state) && plan.instant.getTime() <= now.getTime();
}

/** Where content is found: the uid of its type and its documentId. */
export interface DocumentPlace {
  readonly uid: string;
  readonly documentId: string;
}

/** A transition that is to happen to a document at an instant. */
export interface Plan extends DocumentPlace {
  readonly id: number;
  readonly kind: PlanKind;
  readonly state: PlanState;
  /** Grows by one with each step. */
  readonly version: number;
  readonly instant: Date;
  /** IANA zone in which people speak of the instant. */
  readonly zone: string;
  /** SHA-256 of the content that is agreed to; null for the end of a publication, which shows nothing new. */
  readonly contentHash: string | null;
  /** Account of the panel that answers for the plan, and is told of all that happens to it. */
  readonly ownerId: number;
  /** Account that changed the content last, which therefore cannot approve it; null when it was no account. */
  readonly lastEditorId: number | null;
  /** How many approvals by staff are needed: as the options had it when it was planned. */
  readonly staffApprovals: number;
  /** What the last attempt was refused for, in words. */
  readonly failure: string | null;
}
