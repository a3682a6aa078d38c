import { now } from '@parvis/clock';
import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { type AwardEvent, awardProcedure } from '../../domain/award/award-procedure';
import type { DecisionOutcome } from '../../domain/decision/decision-procedure';
import { departureFromGrid } from '../../domain/decision/departure';
import type { PossibleStep } from '../../domain/possible';
import { waysOfAppeal } from '../../views/decision-words';
import { apiAddress, traceAddress } from '../addresses';
import { type Own, ownApplication } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { levelsOf, type NamedLevel, namedLevel } from '../editions/level-label';
import { latestTold, type ToldDecision } from '../proclamation/told-decisions';
import { type PublicAward, publicAward } from '../public/register';
import { possibleStep } from '../words';
import { dayIn } from './make-awards';
import { type ToldAward, toldAwards } from './told-awards';

/** What was decided about an application, as its commune is told it. */
export interface OwnDecision {
  /** 1 for the first; the next one supersedes it. */
  readonly sequence: number;
  readonly outcome: DecisionOutcome;
  readonly level: NamedLevel | null;
  /** The level that the score alone gives. */
  readonly levelByScore: NamedLevel | null;
  /** Why another level was granted than the grid gives, by the score and every condition. */
  readonly overrideReason: string | null;
  /** Out of 100. */
  readonly score: string | null;
  readonly motivation: string;
  readonly adoptedAt: string | null;
  readonly notifiedAt: string | null;
  /** Where everybody can recompute the result. */
  readonly trace: string | null;
  /** The report as PDF. */
  readonly report: string;
  readonly appeal: { readonly until: string | null; readonly ways: string };
}

/** Its award, and whether it can be given back. */
export interface OwnAward extends PublicAward {
  readonly version: number;
  readonly steps: readonly PossibleStep<Extract<AwardEvent, 'renounce'>>[];
}

/** The latest decision that an account may know of its application; null when there is none. */
export function ownDecision({ strapi }: LabelContext, own: Own): Promise<ToldDecision | null> {
  return inTransaction(strapi.db, async (trx) =>
    (await ownApplication(trx, own, 'read')) === null ? null : latestTold(trx, own.id),
  );
}

/** A decision in the words of its commune. */
export async function viewOfDecision(
  context: LabelContext,
  told: ToldDecision,
  language: Language,
): Promise<OwnDecision> {
  const { sequence, outcome, score, motivation, edition } = told;
  const levels = await levelsOf(context, edition.gridId);
  return {
    ...{ sequence, outcome, score, motivation, overrideReason: departureFromGrid(told) },
    level: namedLevel(levels, told.level),
    levelByScore: namedLevel(levels, told.levelByScore),
    adoptedAt: told.adoptedAt?.toISOString() ?? null,
    notifiedAt: told.toldAt?.toISOString() ?? null,
    trace: traceAddress(context.strapi, told.trace),
    report: apiAddress(context.strapi, `/label/applications/${told.application.id}/decision/report.pdf`),
    appeal: {
      until: edition.appealsUntil?.toISOString() ?? null,
      ways: waysOfAppeal(edition.appealsUntil, edition.zone, language),
    },
  };
}

const awardOf = async (trx: Knex.Transaction, application: number): Promise<ToldAward | null> => {
  const awards = await toldAwards(trx, (query) =>
    query.where({ 'award.application_id': application }).orderBy('award.id', 'desc'),
  );
  return awards[0] ?? null;
};

/** The latest award of an application; null when there is none, or it is not the account's. */
export function ownAward({ strapi }: LabelContext, own: Own): Promise<ToldAward | null> {
  return inTransaction(strapi.db, async (trx) =>
    (await ownApplication(trx, own, 'read')) === null ? null : awardOf(trx, own.id),
  );
}

/** An award as its commune sees it. */
export async function viewOfAward(
  context: LabelContext,
  award: ToldAward,
  language: Language,
): Promise<OwnAward> {
  const { state, version, validFrom, validTo, heardOn } = award;
  const today = dayIn(now(), award.edition.zone);
  const facts = { today, validFrom, validTo, heardOn, reason: null, renewedFrom: null };
  const steps = awardProcedure
    .listed(state, facts)
    .flatMap(({ event, verdict }) =>
      event === 'renounce' ? [possibleStep({ event, verdict }, language)] : [],
    );
  return { ...(await publicAward(context, award)), version, steps };
}
