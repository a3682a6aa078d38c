import { inTransaction } from '@parvis/procedure/server';
import type { CandidateView } from '../../domain/desk/composition';
import type { Sourced } from '../../interface/sourced';
import { bringDossiers } from '../composition/compose';
import type { ScoringContext } from '../context';
import { readMembers } from '../panels/panel-facts';
import { decide } from '../panels/panels';
import { readCases } from '../sheets/cases';
import { staffNames } from '../staff-names';
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

/** What plugins that bring dossiers of their own ask of scoring. */
export const makeSourced = (context: ScoringContext): Sourced => ({
  bring: (uid, source) => {
    context.sources.set(uid, source);
  },
  add: (panel, dossiers, asked) => bringDossiers(context, panel, dossiers, asked),
  decide: (place, decided, asked) => decide(context, place, decided, { ...asked, by: 'source' }),
  members: (panel) => membersOf(context, panel),
  standings: (panel) => standingOfDossiers(context, panel),
  isJudgedBy: (uid, id, juror) => isJudgedBy(context, uid, { id, juror }),
});
