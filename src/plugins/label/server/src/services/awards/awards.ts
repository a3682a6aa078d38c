import { now } from '@parvis/clock';
import { NOT_FOUND, type Outcome } from '@parvis/procedure';
import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { awardProcedure } from '../../domain/award/award-procedure';
import { type AwardView, OFFICE_AWARD_EVENTS, type OfficeAwardEvent } from '../../domain/award/award-view';
import type { Day } from '../../domain/award/validity';
import { type Own, ownApplication } from '../applications/application-rows';
import { type Asked, seen } from '../asked';
import type { LabelContext } from '../context';
import { levelsOf, type NamedLevel, namedLevel } from '../editions/level-label';
import { possibleStep } from '../words';
import { findAwards } from './award-rows';
import { stepAward } from './award-steps';
import { dayIn } from './make-awards';
import { type ToldAward, toldAwards } from './told-awards';

const isOffice = <Step extends { readonly event: string }>(
  step: Step,
): step is Step & { readonly event: OfficeAwardEvent } =>
  OFFICE_AWARD_EVENTS.some((event) => event === step.event);

function viewOf(award: ToldAward, levels: ReadonlyMap<string, NamedLevel>, language: Language): AwardView {
  const { id, number, application, state, version, validFrom, validTo, heardOn, reason } = award;
  const today = dayIn(now(), award.edition.zone);
  // Whether somebody was heard, and why, is asked with the step.
  const facts = { today, validFrom, validTo, heardOn: today, reason: null, renewedFrom: null };
  return {
    ...{ id, number, application, state, version, validFrom, validTo, heardOn, reason },
    commune: { code: award.commune.code, name: award.commune.name },
    level: namedLevel(levels, award.level),
    steps: awardProcedure
      .listed(state, facts)
      .filter(isOffice)
      .map((step) => possibleStep(step, language)),
  };
}

async function viewsOf(
  context: LabelContext,
  which: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  language: Language,
): Promise<readonly AwardView[]> {
  return inTransaction(context.strapi.db, async (trx) => {
    const awards = await toldAwards(trx, which);
    const levels = await levelsOf(context, awards[0]?.edition.gridId ?? null);
    return awards.map((award) => viewOf(award, levels, language));
  });
}

/** The awards of an edition, by their numbers. */
export const awardsOfEdition = (
  context: LabelContext,
  edition: number,
  language: Language,
): Promise<readonly AwardView[]> =>
  viewsOf(
    context,
    (awards) => awards.where({ 'application.edition_id': edition }).orderBy('award.number'),
    language,
  );

/** One award; null when there is none. */
export async function awardView(
  context: LabelContext,
  id: number,
  language: Language,
): Promise<AwardView | null> {
  const [view] = await viewsOf(context, (awards) => awards.where({ 'award.id': id }), language);
  return view ?? null;
}

/** A step of the office. @returns the id of the award. */
export function stepAwardByOffice(
  context: LabelContext,
  step: {
    readonly id: number;
    readonly event: OfficeAwardEvent;
    readonly reason: string;
    readonly heardOn: Day | null;
  },
  asked: Asked,
): Promise<Outcome<number>> {
  const { id, event, reason, heardOn } = step;
  return inTransaction(context.strapi.db, async (trx) => {
    const [award] = await findAwards(trx, (awards) => awards.where({ id }), 'lock');
    if (award === undefined) return NOT_FOUND;
    const actor = { kind: 'staff', id: String(asked.staff) } as const;
    const outcome = await stepAward(context, trx, {
      ...{ award, event, actor, reason, heardOn },
      ...seen(asked),
    });
    return outcome.done ? { done: true, value: id } : outcome;
  });
}

/** The commune gives its award back. @returns the id of the award. */
export function renounceAward(
  context: LabelContext,
  own: Own,
  expected: { readonly expectedVersion?: number },
): Promise<Outcome<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    if ((await ownApplication(trx, own, 'read')) === null) return NOT_FOUND;
    const awards = await findAwards(trx, (query) => query.where({ application_id: own.id }), 'lock');
    const award = awards.at(-1);
    if (award === undefined) return NOT_FOUND;
    const actor = { kind: 'api', id: String(own.user) } as const;
    const step = { award, event: 'renounce', actor, reason: null, heardOn: null } as const;
    const outcome = await stepAward(context, trx, { ...step, ...seen(expected) });
    return outcome.done ? { done: true, value: award.id } : outcome;
  });
}
