import { inTransaction, type Language } from '@parvis/procedure/server';
import { type AppealEvent, type AppealState, appealProcedure } from '../../domain/appeal/appeal-procedure';
import type { PossibleStep } from '../../domain/possible';
import { anyApplication } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { editionFor } from '../editions/edition-rows';
import { possibleStep } from '../words';
import { appealFacts, contestedBy } from './appeal-facts';
import { appealsOf } from './appeal-rows';

/** An appeal as the office sees it. */
export interface AppealView {
  readonly id: number;
  readonly state: AppealState;
  readonly version: number;
  readonly grounds: string;
  readonly reason: string | null;
  readonly filedAt: string;
  /** The decision that is contested. */
  readonly decision: { readonly id: number; readonly sequence: number };
  /** The panel of scoring that judges the dossier anew. */
  readonly panel: number | null;
  readonly steps: readonly PossibleStep<AppealEvent>[];
}

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
