import type { DocumentPlace, PlanKind, PlanState } from '../../server/src/domain/plan';
import type { PlanEvent } from '../../server/src/domain/plan-procedure';

/** What a person can do with a plan, or why they cannot. */
export interface EventView {
  readonly event: 'plan' | PlanEvent;
  readonly allowed: boolean;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

/** A plan as it stands. Its instant is in ISO 8601, and in words in its own zone. */
export interface PlanView {
  readonly kind: PlanKind;
  readonly state: PlanState;
  readonly version: number;
  readonly instant: string;
  readonly zone: string;
  readonly inWords: string;
  readonly overdue: boolean;
  readonly failure: string | null;
  readonly owner: string;
}

/** One approval: given, void, or asked of a partner's contact. */
export interface ApprovalEntry {
  readonly kind: 'staff' | 'partner';
  readonly state: 'requested' | 'given' | 'void' | 'withdrawn';
  readonly name: string;
  readonly partner: string | null;
  readonly at: string;
  readonly comment: string | null;
}

export interface ApprovalsView {
  readonly needed: { readonly staff: number; readonly partners: readonly string[] };
  readonly missing: { readonly staff: number; readonly partners: readonly string[] };
  readonly entries: readonly ApprovalEntry[];
}

/** Something the publication would be refused for now; its path is empty when it concerns the whole. */
export interface Obstacle {
  readonly path: readonly string[];
  readonly message: string;
}

/** All that a person sees of the plan of a document, as `GET /embargo/plans/:uid/:documentId` says it. */
export interface DocumentView {
  readonly served: boolean;
  readonly plan: PlanView | null;
  readonly events: readonly EventView[];
  readonly approvals: ApprovalsView | null;
  readonly forNewPlan: {
    /** Whether an end of publication would not be refused. */
    readonly unpublish: boolean;
    readonly staff: number;
    readonly zone: string;
    readonly partners: readonly {
      readonly documentId: string;
      readonly title: string;
      readonly contacts: number;
    }[];
  };
  readonly obstacles: readonly Obstacle[];
  readonly unpublishedTargets: readonly (DocumentPlace & { readonly title: string })[];
}

/** One line of the calendar, as `GET /embargo/plans` lists it. */
export interface ComingPlan extends DocumentPlace {
  readonly title: string;
  /** The display name of its content type: what the content manager's menu translates. */
  readonly type: string;
  readonly kind: PlanKind;
  readonly state: PlanState;
  readonly instant: string;
  readonly zone: string;
  readonly inWords: string;
  readonly overdue: boolean;
}

/** What can be asked for, with what it needs. */
export type Step =
  | {
      readonly step: 'plan';
      readonly kind: PlanKind;
      readonly instant: string;
      readonly zone: string;
      readonly partners: readonly string[];
    }
  | {
      readonly step: 'reschedule';
      readonly instant: string;
      readonly zone: string;
      readonly expectedVersion: number;
    }
  | { readonly step: 'approve' | 'confirm' | 'retry' | 'cancel'; readonly expectedVersion: number }
  | { readonly step: 'lift'; readonly reason: string; readonly expectedVersion: number };
