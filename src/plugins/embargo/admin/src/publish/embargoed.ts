import type { PlanKind } from '../../../server/src/domain/plan';
import { useComingPlansQuery } from '../embargo-api';
import { horizon } from '../horizon';

/** The documentIds of a type that an open plan binds; only those with plans of a kind, if one is given. */
export function useEmbargoed(uid: string, kind: PlanKind | null): ReadonlySet<string> {
  const { data = [] } = useComingPlansQuery({ to: horizon() });
  return new Set(
    data
      .filter((plan) => plan.uid === uid && (kind === null || plan.kind === kind))
      .map(({ documentId }) => documentId),
  );
}
