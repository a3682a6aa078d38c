import { inTransaction } from '@parvis/procedure/server';
import { z } from 'zod';
import type { CandidateView } from '../../domain/desk/composition';
import type { Sourced } from '../../interface/sourced';
import { bringDossiers } from '../composition/compose';
import type { ScoringContext } from '../context';
import { findPanel } from '../panels/panel-dossier';
import { readMembers } from '../panels/panel-facts';
import { readCases } from '../sheets/cases';
import { staffNames } from '../staff-names';
import { DOSSIERS } from '../tables';
import { standingOfDossiers } from './standing-of-dossiers';

async function isJudgedBy(
  context: ScoringContext,
  uid: string,
  { id, juror }: { readonly id: string; readonly juror: number },
): Promise<boolean> {
  const cases = await inTransaction(context.strapi.db, (trx) =>
    readCases(context, trx, {
      ...{ 'assignment.user_id': juror, 'panel.uid': uid, 'dossier.document_id': id },
    }),
  );
  return cases.some(
    ({ sheet, panel, conflict }) =>
      sheet.state !== 'recused' && panel.state !== 'preparation' && conflict === null,
  );
}

const membersOf = ({ strapi }: ScoringContext, panel: number): Promise<readonly CandidateView[]> =>
  inTransaction(strapi.db, async (trx) => {
    const members = await readMembers(trx, panel);
    const names = await staffNames(strapi, [...members.keys()]);
    return [...members.keys()].map((juror) => ({ juror, name: names.get(juror) ?? `#${juror}` }));
  });

const called = z.array(z.object({ document_id: z.string() }).transform(({ document_id: id }) => id));

const idsOf = ({ strapi }: ScoringContext, panel: number): Promise<ReadonlySet<string>> =>
  inTransaction(strapi.db, async (trx) => {
    const found: unknown = await trx(DOSSIERS).where({ panel_id: panel }).select('document_id');
    return new Set(called.parse(found));
  });

const panelOf = ({ strapi }: ScoringContext, id: number) =>
  inTransaction(strapi.db, async (trx) => {
    const panel = await findPanel(trx, id);
    return panel === null ? null : { state: panel.state, grid: panel.gridId };
  });

/** What plugins that bring dossiers of their own ask of scoring. */
export const makeSourced = (context: ScoringContext): Sourced => ({
  bring: (uid, source) => {
    context.sources.set(uid, source);
  },
  add: (panel, dossiers, asked) => bringDossiers(context, panel, dossiers, asked),
  panel: (id) => panelOf(context, id),
  members: (panel) => membersOf(context, panel),
  ids: (panel) => idsOf(context, panel),
  standings: (panel, ids) => standingOfDossiers(context, panel, ids),
  isJudgedBy: (uid, id, juror) => isJudgedBy(context, uid, { id, juror }),
});
