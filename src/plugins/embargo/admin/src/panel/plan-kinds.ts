import { isOpen, type PlanKind } from '../../../server/src/domain/plan';
import type { DocumentView } from '../views';

/** What a document is to the public: nothing, the very content that was saved last, or an older one. */
export type DocumentStatus = 'draft' | 'published' | 'modified';

/**
 * What can be planned for a document now: not to publish what is public already, nor what the server would refuse. Where
 * it would refuse both of a document that was changed, a publication is listed all the same, to be shown with the reason.
 */
export function kindsToPlan(
  { plan, forNewPlan }: Pick<DocumentView, 'plan' | 'forNewPlan'>,
  status: DocumentStatus,
): readonly PlanKind[] {
  if (plan !== null && isOpen(plan.state)) return [];
  const unpublish = status !== 'draft' && forNewPlan.unpublish;
  const publish = status !== 'published' && (forNewPlan.publish || !unpublish);
  return [...(publish ? (['publish'] as const) : []), ...(unpublish ? (['unpublish'] as const) : [])];
}
