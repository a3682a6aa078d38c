import { journal } from '@parvis/journal';
import { done, NOT_FOUND } from '@parvis/procedure';
import { inTransaction, takeStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { type PanelEvent, panelProcedure } from '../../domain/procedures/panel-procedure';
import type { Answer } from '../answer';
import type { ScoringContext } from '../context';
import type { Asked } from '../grids/grids';
import { PANELS, type PanelRow, panelRowOf } from '../tables';
import { panelFacts } from './panel-facts';

/** What a step changes beside the panel; a refusal is found before anything is written. */
export type Effect = () => Promise<void>;

/** A step of a panel: locks it, prepares what follows, takes the step, lets it follow, and one entry in the journal. */
export function panelStep(
  context: ScoringContext,
  id: number,
  { event, action, staff, expectedVersion }: Asked & { readonly event: PanelEvent; readonly action: string },
  prepare: (panel: PanelRow, trx: Knex.Transaction) => Promise<Answer<Effect>> = async () =>
    done(async () => undefined),
): Promise<Answer<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found: unknown = await trx(PANELS).where({ id }).forUpdate().first();
    if (found === undefined) return NOT_FOUND;
    const prepared = await prepare(panelRowOf(found), trx);
    if (!prepared.done) return prepared;
    const outcome = await takeStep(trx, {
      ...{ procedure: panelProcedure, table: PANELS, id, event, read: panelRowOf },
      ...(expectedVersion === undefined ? {} : { expectedVersion }),
      facts: (panel, transaction) => panelFacts(panel, transaction),
    });
    if (!outcome.done) return outcome;
    await prepared.value();
    const remembered = ({ state, version }: PanelRow) => ({ state, version });
    await journal(context.strapi).append(
      {
        subject: { type: 'scoring.panel', id: String(id) },
        action: `scoring.panel.${action}`,
        actor: { kind: 'staff', id: String(staff) },
        before: remembered(outcome.value.before),
        after: remembered(outcome.value.after),
      },
      { trx },
    );
    return done(id);
  });
}
