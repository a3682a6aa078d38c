import { inTransaction } from '@parvis/procedure/server';
import type { DecisionView } from '../../domain/jury/jury-view';
import { anyApplication } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { type DecisionRow, decisionsOn } from './decision-rows';

/** A decision as the office sees it. */
export const decisionView = ({
  applicationId: _,
  deliberation: __,
  runId: run,
  adoptedAt,
  ...decision
}: DecisionRow): DecisionView => ({ ...decision, run, adoptedAt: adoptedAt?.toISOString() ?? null });

/** Every decision on an application, the latest first; null when there is no such application. */
export function decisionViews(context: LabelContext, application: number): Promise<DecisionView[] | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    if ((await anyApplication(trx, application, 'read')) === null) return null;
    return (await decisionsOn(trx, application)).map(decisionView);
  });
}
