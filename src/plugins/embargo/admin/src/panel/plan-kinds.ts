import { isOpen, type PlanKind } from '../../../server/src/domain/plan';
import type { DocumentView } from '../views';

/** What a document is to the public: nothing, the very content that was saved last, or an older one. */
export type DocumentStatus = 'draft' | 'published' | 'modified';

/** What can be planned for a document now: not to publish what is public already, nor what the server would refuse. */
export function kindsToPlan(
  { plan, forNewPlan }: Pick<DocumentView, 'plan' | 'forNewPlan'>,
  status: DocumentStatus,
): readonly PlanKind[] {
  if (plan !== null && isOpen(plan.state)) return [];
  return [
    ...(status === 'published' ? [] : (['publish'] as const)),
    ...(status === 'draft' || !forNewPlan.unpublish ? [] : (['unpublish'] as const)),
  ];
}
