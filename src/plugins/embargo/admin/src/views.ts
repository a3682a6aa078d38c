import type { PlanKind } from '../../server/src/domain/plan';

export type {
  ApprovalEntry,
  ApprovalsView,
  ComingPlan,
  DocumentView,
  EventView,
  PlanView,
} from '../../server/src/domain/plan-views';

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
