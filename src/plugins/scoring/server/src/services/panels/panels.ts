import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { type Decided, decidedOn } from '../../domain/desk/criteria';
import type { Answer } from '../answer';
import type { ScoringContext } from '../context';
import { findGrid, gridFor } from '../grids/find-grid';
import type { Asked } from '../grids/grids';
import { lockCases } from '../sheets/cases';
import { sheetStep } from '../sheets/sheet-step';
import { DOSSIERS, dossierRowOf, PANELS, panelRowOf } from '../tables';
import { panelStep } from './panel-step';

/** Begins a panel. @returns its id. */
export function createPanel(
  { strapi, options, sources }: ScoringContext,
  { uid, label, grid }: { readonly uid: string; readonly label: string; readonly grid: number },
  staff: number,
): Promise<Outcome<number>> {
  return inTransaction(strapi.db, async (trx) => {
    if (options.types[uid] === undefined && !sources.has(uid)) return notAllowed({ code: 'UNKNOWN_TYPE' });
    if ((await findGrid(trx, grid)) === null) return notAllowed({ code: 'UNKNOWN_GRID' });
    const [made]: unknown[] = await trx(PANELS)
      .insert({ uid, label, grid_id: grid, state: 'preparation' })
      .returning('*');
    const panel = panelRowOf(made);
    await journal(strapi).append(
      {
        subject: { type: 'scoring.panel', id: String(panel.id) },
        action: 'scoring.panel.created',
        actor: { kind: 'staff', id: String(staff) },
        after: { state: panel.state, uid, grid },
      },
      { trx },
    );
    return done(panel.id);
  });
}

export const openPanel = (context: ScoringContext, id: number, asked: Asked): Promise<Answer<number>> =>
  panelStep(context, id, { ...asked, event: 'open', action: 'opened' });

export const closePanel = (context: ScoringContext, id: number, asked: Asked): Promise<Answer<number>> =>
  panelStep(context, id, { ...asked, event: 'close', action: 'closed' });

/**
 * Decides what applies to a dossier and what its evidence is worth. Its revision grows, and its sheets are drafts
 * again: nobody is bound to a judgement on what they have not seen. What applies to the dossiers of another plugin it has
 * said when it brought them.
 */
export function decide(
  context: ScoringContext,
  { panel: id, dossier }: { readonly panel: number; readonly dossier: number },
  { revision, ...decided }: Required<Decided> & { readonly revision?: number },
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'decide' as const, action: 'dossier-decided' };
  return panelStep(context, id, step, async (panel, trx) => {
    if (context.sources.has(panel.uid)) return notAllowed({ code: 'DOSSIERS_BROUGHT' });
    const found: unknown = await trx(DOSSIERS).where({ id: dossier, panel_id: id }).forNoKeyUpdate().first();
    if (found === undefined) return NOT_FOUND;
    const before = dossierRowOf(found);
    if (revision !== undefined && revision !== before.revision) return notAllowed({ code: 'REVISION_STALE' });
    const checked = decidedOn(await gridFor(context, trx, panel.gridId), decided);
    if (!checked.ok) return { done: false, error: checked.error };
    return done(async () => {
      const now = before.revision + 1;
      await trx(DOSSIERS)
        .where({ id: dossier })
        .update({
          ...{
            applicability: JSON.stringify(decided.applicability),
            evidence: JSON.stringify(decided.evidence),
          },
          revision: now,
        });
      for (const one of await lockCases(context, trx, { 'assignment.dossier_id': dossier }, 'update')) {
        if (one.sheet.state === 'recused') continue;
        await sheetStep(context, trx, one, {
          ...{ event: 'revise', by: 'house' },
          change: () => ({ dossier_revision: now, submitted_at: null }),
        });
      }
    });
  });
}
