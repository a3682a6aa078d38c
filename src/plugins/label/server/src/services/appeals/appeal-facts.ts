import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import type { AppealFacts } from '../../domain/appeal/appeal-procedure';
import type { ApplicationRow } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { type DecisionRow, decisionRowOf } from '../decisions/decision-rows';
import type { EditionRow } from '../editions/edition-rows';
import { quorumOf } from '../jury/jury-rows';
import { standingOf } from '../jury/standings';
import { DECISIONS } from '../tables';
import type { AppealRow } from './appeal-rows';

/** The decision that is contested, which is there since the database refers to it. */
export async function contestedBy(trx: Knex.Transaction, { decisionId }: AppealRow): Promise<DecisionRow> {
  return decisionRowOf(await trx(DECISIONS).where({ id: decisionId }).first());
}

/** Accounts that judged a dossier in a panel. */
async function judgesIn(context: LabelContext, panel: number | null, application: number) {
  if (panel === null) return [];
  return (await standingOf(context, panel, application))?.submitted ?? [];
}

/** Who took part in a decision: those who judged the dossier, and those who had a say when it was adopted. */
export async function authorsOf(
  context: LabelContext,
  { deliberation }: DecisionRow,
  { panel, application }: { readonly panel: number | null; readonly application: number },
): Promise<readonly number[]> {
  const present = deliberation?.present ?? [];
  const said = present.filter((one) => deliberation?.recused.includes(one) !== true);
  return [...new Set([...(await judgesIn(context, panel, application)), ...said])];
}

/** What the guards of an appeal judge by. @param reason null while it is only asked what could be done. */
export async function appealFacts(
  context: LabelContext,
  trx: Knex.Transaction,
  {
    appeal,
    row,
    edition,
    reason,
    newDecisionAdopted = false,
  }: {
    readonly appeal: AppealRow;
    readonly row: ApplicationRow;
    readonly edition: EditionRow;
    readonly reason: string | null;
    readonly newDecisionAdopted?: boolean;
  },
): Promise<AppealFacts> {
  const contested = await contestedBy(trx, appeal);
  const first = { panel: edition.panelId, application: row.id };
  const { panelId } = appeal;
  const anew = await judgesIn(context, panelId, row.id);
  const panel = panelId === null ? null : await scoring(context.strapi).sourced.panel(panelId);
  return {
    ...{ reason, newAuthors: anew, sheets: anew.length, newDecisionAdopted },
    firstAuthors: await authorsOf(context, contested, first),
    sameGrid: panelId === null || panel?.grid === edition.gridId,
    quorum: await quorumOf(context, edition),
  };
}
