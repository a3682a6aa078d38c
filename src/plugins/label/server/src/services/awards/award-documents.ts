import { renderPdf } from '@parvis/pdf';
import { inTransaction } from '@parvis/procedure/server';
import { scoring } from '@parvis/scoring';
import { readDossier, readGrid } from '@parvis/scoring/engine';
import { certificate } from '../../views/certificate';
import { type Foundation, report } from '../../views/report';
import { traceAddress } from '../addresses';
import type { LabelContext } from '../context';
import { levelsOf, namedLevel } from '../editions/level-label';
import { latestTold, type ToldDecision } from '../proclamation/told-decisions';
import { publicAward } from '../public/register';
import { nextLevel } from '../self-assessment/next-level';
import { type ToldAward, toldAwards } from './told-awards';

/** A file to be read. */
export interface AwardDocument {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** What a decision is founded on, where its result is public. */
async function foundationOf({ strapi }: LabelContext, { trace }: ToldDecision): Promise<Foundation | null> {
  const address = traceAddress(strapi, trace);
  const published = trace === null ? null : await scoring(strapi).runs.publicResult(trace);
  if (published === null || address === null) return null;
  const { grid: file, result } = published;
  const grid = readGrid(file);
  const dossier = grid.ok ? readDossier(published.dossier, grid.value) : grid;
  const next = dossier.ok ? nextLevel(file, dossier.value, result) : dossier;
  if (!next.ok) throw new Error(`The result ${result.resultHash} cannot be read anew: ${next.error.code}`);
  return { grid: file, result, next: next.value, trace: address };
}

/** The report on a decision that was told, as tagged PDF. */
export async function reportOn(context: LabelContext, decision: ToldDecision): Promise<AwardDocument> {
  const document = report({
    decision,
    level: namedLevel(await levelsOf(context, decision.edition.gridId), decision.level),
    foundation: await foundationOf(context, decision),
    publisher: context.options.publisher,
  });
  const { edition, commune } = decision;
  return { fileName: `rapport-${edition.year}-${commune.code}.pdf`, bytes: await renderPdf(document) };
}

/** The certificate of an award, as tagged PDF. */
export async function certificateOf(context: LabelContext, award: ToldAward): Promise<AwardDocument> {
  const shown = await publicAward(context, award);
  const bytes = await renderPdf(certificate(shown, context.options.publisher));
  return { fileName: `certificat-${award.number}.pdf`, bytes };
}

/** The latest decision of an application that was told, for the office; null when there is none. */
export const toldToOffice = ({ strapi }: LabelContext, application: number): Promise<ToldDecision | null> =>
  inTransaction(strapi.db, (trx) => latestTold(trx, application));

/** An award by its id, for the office; null when there is none. */
export const awardForOffice = ({ strapi }: LabelContext, id: number): Promise<ToldAward | null> =>
  inTransaction(strapi.db, async (trx) => {
    const [award] = await toldAwards(trx, (awards) => awards.where({ 'award.id': id }));
    return award ?? null;
  });
