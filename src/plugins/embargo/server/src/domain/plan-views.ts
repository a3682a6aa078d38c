import type { DocumentPlace, PlanKind, PlanState } from './plan';
import type { PlanEvent } from './plan-procedure';

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

/** One approval: given, void, or asked of a partner's contact, with what they had to say. */
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

/** One thing that the publication, or its end, would be refused for. */
export interface Obstacle {
  /** The field it concerns; empty for the whole. */
  readonly path: readonly string[];
  /** What to do, in the language asked for. */
  readonly message: string;
  /** Whether no edit would take it away: a publication that meets it is not even planned. */
  readonly refusesPlan?: boolean;
}

/** All that a person sees of the plan of a document, as `GET /embargo/plans/:uid/:documentId` says it. */
export interface DocumentView {
  /** Whether documents of this type can be planned. */
  readonly served: boolean;
  /** The open plan, or else the last one. */
  readonly plan: PlanView | null;
  readonly events: readonly EventView[];
  readonly approvals: ApprovalsView | null;
  /** How many approvals by staff a new plan would need, and who could be asked for theirs. */
  readonly forNewPlan: {
    /** Whether a publication, or its end, would not be refused whatever is edited. */
    readonly publish: boolean;
    readonly unpublish: boolean;
    readonly staff: number;
    readonly zone: string;
    readonly partners: readonly {
      readonly documentId: string;
      readonly title: string;
      readonly contacts: number;
    }[];
  };
  /** What the publication would be refused for now. */
  readonly obstacles: readonly Obstacle[];
  /** What would be published with it. */
  readonly unpublishedTargets: readonly (DocumentPlace & { readonly title: string })[];
}

/** One line of the calendar, as `GET /embargo/plans` lists it: what is to happen, when, and whether its hour has passed. */
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
