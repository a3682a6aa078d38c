import { now } from '@parvis/clock';
import { type Actor, journal } from '@parvis/journal';
import type { Outcome } from '@parvis/procedure';
import { takeLockedStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { type AwardEvent, type AwardFacts, awardProcedure } from '../../domain/award/award-procedure';
import { RUNNING } from '../../domain/award/new-award';
import type { Day } from '../../domain/award/validity';
import type { AwardMail } from '../../views/award-words';
import type { LabelContext } from '../context';
import { APPLICATIONS, AWARDS, EDITIONS } from '../tables';
import { askForAwardMail } from './award-mail';
import { type AwardRow, awardRowOf } from './award-rows';
import { dayIn } from './make-awards';

/** What is asked for of an award that is locked. */
export interface AwardStep {
  readonly event: AwardEvent;
  readonly actor: Actor;
  /** Why; null where nobody is asked. */
  readonly reason: string | null;
  /** On which day the commune was heard. */
  readonly heardOn: Day | null;
  readonly expectedVersion?: number;
}

/** Which mail a step is told with. */
const MAILS: Readonly<Partial<Record<AwardEvent, AwardMail>>> = {
  ...{ begin: 'begins', warn: 'warned', withdraw: 'withdrawn' },
};

const zone = z.object({ zone: z.string() });
const first = z.object({ from: z.string().nullable() });

/** The present day where the label is awarded. */
async function todayOf(trx: Knex.Transaction, { applicationId }: AwardRow): Promise<Day> {
  const found: unknown = await trx(`${EDITIONS} as edition`)
    .join(`${APPLICATIONS} as application`, 'application.edition_id', 'edition.id')
    .where({ 'application.id': applicationId })
    .first('edition.zone');
  return dayIn(now(), zone.parse(found).zone);
}

/** The first day of the award that takes over after this one; null for none. */
async function renewedFrom(trx: Knex.Transaction, award: AwardRow): Promise<Day | null> {
  const found: unknown = await trx(AWARDS)
    .where({ programme_id: award.programmeId, commune: award.commune })
    .whereIn('state', [...RUNNING])
    .where('valid_from', '>', award.validTo)
    .min('valid_from as from')
    .first();
  return first.parse(found).from;
}

/** What the guards of an award judge by. */
async function awardFacts(
  trx: Knex.Transaction,
  award: AwardRow,
  { reason, heardOn }: Pick<AwardStep, 'reason' | 'heardOn'>,
): Promise<AwardFacts> {
  const { validFrom, validTo } = award;
  return {
    ...{ validFrom, validTo, reason, heardOn },
    ...{ today: await todayOf(trx, award), renewedFrom: await renewedFrom(trx, award) },
  };
}

/** Takes one step with an award, in the caller's transaction: its entry and its mail with it. */
export async function stepAward(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { award, ...step }: AwardStep & { readonly award: AwardRow },
): Promise<Outcome<AwardRow>> {
  const { event, actor, heardOn, expectedVersion } = step;
  const reason = step.reason?.trim() ?? '';
  const outcome = await takeLockedStep(trx, award, {
    ...{ procedure: awardProcedure, table: AWARDS, id: award.id, event, read: awardRowOf },
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
    facts: (row) => awardFacts(trx, row, step),
    change: () => ({
      ...(reason === '' ? {} : { reason }),
      ...(heardOn === null ? {} : { heard_on: heardOn }),
    }),
  });
  if (!outcome.done) return outcome;
  const { before, after } = outcome.value;
  await journal(strapi).append(
    {
      ...{ subject: { type: 'label.award', id: String(award.id) }, action: `label.award.${event}`, actor },
      before: { state: before.state, version: before.version },
      after: { state: after.state, version: after.version, heardOn: after.heardOn },
      ...(reason === '' ? {} : { note: reason }),
    },
    { trx },
  );
  const told = MAILS[event];
  if (told !== undefined) await askForAwardMail(strapi, trx, [{ award: after.id, what: told }]);
  return { done: true, value: after };
}
