import { inTransaction } from '@parvis/procedure/server';
import type { CandidateView, PanelChoicesView } from '../../domain/desk/composition';
import { JUDGE } from '../../permissions';
import type { ScoringContext } from '../context';
import { staffWith } from '../staff-names';
import { GRIDS, gridRowOf } from '../tables';
import { typeName } from './composition-view';

/** With what a panel can begin: the types that are scored, and the grids in force. */
export function panelChoices(context: ScoringContext): Promise<PanelChoicesView> {
  return inTransaction(context.strapi.db, async (trx) => {
    const rows: unknown[] = await trx(GRIDS).where({ state: 'in-force' }).orderBy('code');
    return {
      types: Object.keys(context.options.types).map((uid) => ({ uid, name: typeName(context, uid) })),
      grids: rows.map(gridRowOf).map(({ id, code, gridVersion: version, content }) => ({
        ...{ id, code, version, label: content.label ?? '' },
        quorum: content.panel?.quorum ?? 1,
      })),
    };
  });
}

/** Who may judge, by name: nothing else of their accounts. */
export async function candidates({ strapi }: ScoringContext): Promise<CandidateView[]> {
  const names = await staffWith(strapi, JUDGE);
  return [...names]
    .map(([juror, name]) => ({ juror, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'fr') || one.juror - other.juror);
}
