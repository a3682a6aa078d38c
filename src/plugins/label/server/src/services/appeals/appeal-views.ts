import { inTransaction, type Language } from '@parvis/procedure/server';
import { appealProcedure } from '../../domain/appeal/appeal-procedure';
import type { AppealView } from '../../domain/appeal/appeal-view';
import { anyApplication } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { editionFor } from '../editions/edition-rows';
import { possibleStep } from '../words';
import { appealFacts, contestedBy } from './appeal-facts';
import { appealsOf } from './appeal-rows';

/** The appeals of an application, the latest first; null when there is no such application. */
export function appealViews(
  context: LabelContext,
  application: number,
  language: Language,
): Promise<readonly AppealView[] | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await anyApplication(trx, application, 'read');
    if (row === null) return null;
    const edition = await editionFor(trx, row.edition_id, 'read');
    const views: AppealView[] = [];
    for (const appeal of await appealsOf(trx, application)) {
      const { id, state, version, grounds, reason, panelId } = appeal;
      const contested = await contestedBy(trx, appeal);
      // A new decision is adopted with the reform itself.
      const asked = { appeal, row, edition, reason: null, newDecisionAdopted: true };
      const facts = await appealFacts(context, trx, asked);
      views.push({
        ...{ id, state, version, grounds, reason, panel: panelId, filedAt: appeal.filedAt.toISOString() },
        decision: { id: contested.id, sequence: contested.sequence },
        steps: appealProcedure.listed(state, facts).map((step) => possibleStep(step, language)),
      });
    }
    return views;
  });
}
