import { now } from '@parvis/clock';
import { NOT_FOUND, type Outcome } from '@parvis/procedure';
import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { awardProcedure } from '../../domain/award/award-procedure';
import { type AwardView, OFFICE_AWARD_EVENTS, type OfficeAwardEvent } from '../../domain/award/award-view';
import type { Day } from '../../domain/award/validity';
import type { Page, Portion } from '../../domain/page';
import { type Own, ownApplication } from '../applications/application-rows';
import { namedLike } from '../applications/commune-names';
import { type Asked, seen } from '../asked';
import type { LabelContext } from '../context';
import { countRows } from '../count-rows';
import { levelsOf, type NamedLevel, namedLevel } from '../editions/level-label';
import { possibleStep } from '../words';
import { findAwards } from './award-rows';
import { stepAward } from './award-steps';
import { dayIn } from './make-awards';
import { awardsWithAll, type ToldAward, toldAwards } from './told-awards';

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
  trx: Knex.Transaction,
  which: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  language: Language,
): Promise<readonly AwardView[]> {
  const awards = await toldAwards(trx, which);
  const levels = await levelsOf(context, awards[0]?.edition.gridId ?? null);
  return awards.map((award) => viewOf(award, levels, language));
}

/** Which awards of an edition the office looks at, and which page of them. */
export interface AwardQuery extends Portion {
  readonly edition: number;
  /** A part of the name of the commune, or the beginning of the number. */
  readonly q: string;
}

/** A page of the awards of an edition, by their numbers. */
export function awardsOfEdition(
  context: LabelContext,
  { edition, q, page, pageSize }: AwardQuery,
  language: Language,
): Promise<Page<AwardView>> {
  const found = (awards: Knex.QueryBuilder): Knex.QueryBuilder =>
    namedLike(awards.where({ 'application.edition_id': edition }), q, 'award.number');
  return inTransaction(context.strapi.db, async (trx) => {
    const total = await countRows(found(awardsWithAll(trx)));
    const shown = (awards: Knex.QueryBuilder): Knex.QueryBuilder =>
      found(awards)
        .orderBy('award.number')
        .limit(pageSize)
        .offset((page - 1) * pageSize);
    return { lines: await viewsOf(context, trx, shown, language), page, pageSize, total };
  });
}

/** One award; null when there is none. */
export async function awardView(
  context: LabelContext,
  id: number,
  language: Language,
): Promise<AwardView | null> {
  const [view] = await inTransaction(context.strapi.db, (trx) =>
    viewsOf(context, trx, (awards) => awards.where({ 'award.id': id }), language),
  );
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
