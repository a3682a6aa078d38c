import { now } from '@parvis/clock';
import { type Actor, journal } from '@parvis/journal';
import { done, notAllowed, type Outcome } from '@parvis/procedure';
import { takeLockedStep } from '@parvis/procedure/server';
import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { awardProcedure } from '../../domain/award/award-procedure';
import { RUNNING } from '../../domain/award/new-award';
import { decisionProcedure } from '../../domain/decision/decision-procedure';
import type { ApplicationRow } from '../applications/application-rows';
import { awardRowOf, findAwards } from '../awards/award-rows';
import { dayIn } from '../awards/make-awards';
import type { LabelContext } from '../context';
import { adoptDraft } from '../decisions/adopt-decisions';
import { type DecisionRow, decisionRowOf, lockedDraft } from '../decisions/decision-rows';
import { rememberDecision } from '../decisions/remember-decision';
import type { SittingRow } from '../decisions/sitting-rows';
import { type EditionRow, findProgramme } from '../editions/edition-rows';
import { standingOf } from '../jury/standings';
import { announce } from '../proclamation/announce';
import { AWARDS, DECISIONS } from '../tables';

/** What takes the place of a decision, and where it was decided. */
export interface Reform {
  readonly row: ApplicationRow;
  readonly edition: EditionRow;
  readonly contested: DecisionRow;
  readonly sitting: SittingRow;
  /** The panel that has judged the dossier anew. */
  readonly panel: number;
  readonly staff: number;
}

/** Where a level stands among those of the grid; below all of them where there is none. */
async function rankOf({ strapi }: LabelContext, { gridId }: EditionRow, level: string | null) {
  const grid = gridId === null ? null : await scoring(strapi).grids.file(gridId);
  return (grid?.content.levels ?? []).findIndex(({ code }) => code === level);
}

/** The first decision is edited by nobody: it says that it was superseded. */
async function supersede(
  context: LabelContext,
  trx: Knex.Transaction,
  { contested, staff }: Reform,
): Promise<Outcome<null>> {
  const outcome = await takeLockedStep(trx, contested, {
    ...{ procedure: decisionProcedure, table: DECISIONS, id: contested.id, event: 'supersede' as const },
    read: decisionRowOf,
    facts: async () => ({
      ...{ outcome: contested.outcome, level: contested.level, levelByGrid: contested.levelByGrid },
      ...{ overrideReason: null, motivation: contested.motivation, present: 0, quorum: 0, proclaimed: true },
    }),
  });
  if (!outcome.done) return outcome;
  await rememberDecision(context, trx, { action: 'superseded', staff, ...outcome.value });
  return done(null);
}

/** Its award gives way to the next one, which begins today. */
async function endAward(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { contested, edition, staff }: Reform,
): Promise<Outcome<null>> {
  const [award] = await findAwards(
    trx,
    (awards) => awards.where({ decision_id: contested.id }).whereIn('state', [...RUNNING]),
    'lock',
  );
  if (award === undefined) return done(null);
  if (award.state === 'upcoming') return notAllowed({ code: 'AWARD_NOT_BEGUN' });
  const today = dayIn(now(), edition.zone);
  const { validFrom, validTo } = award;
  const outcome = await takeLockedStep(trx, award, {
    ...{ procedure: awardProcedure, table: AWARDS, id: award.id, event: 'renew' as const, read: awardRowOf },
    facts: async () => ({ today, validFrom, validTo, heardOn: null, reason: null, renewedFrom: today }),
  });
  if (!outcome.done) return outcome;
  const { before, after } = outcome.value;
  await journal(strapi).append(
    {
      ...{ subject: { type: 'label.award', id: String(award.id) }, action: 'label.award.renew' },
      actor: { kind: 'staff', id: String(staff) },
      before: { state: before.state, version: before.version },
      after: { state: after.state, version: after.version, decision: contested.id },
    },
    { trx },
  );
  return done(null);
}

/**
 * Puts the draft that was founded on the new judgement in the place of the contested decision: adopted in a sitting, told
 * to the commune, and with an award where it gives one. An appeal makes nothing worse for whoever has filed it.
 *
 * @returns the new decision. When it is refused the caller undoes the transaction.
 */
export async function reformDecision(
  context: LabelContext,
  trx: Knex.Transaction,
  reform: Reform,
): Promise<Outcome<DecisionRow>> {
  const { row, edition, contested, sitting, panel, staff } = reform;
  const draft = await lockedDraft(trx, row.id);
  if (draft === null) return notAllowed({ code: 'DECISION_NOT_PREPARED' });
  if ((await rankOf(context, edition, draft.level)) < (await rankOf(context, edition, contested.level)))
    return notAllowed({ code: 'REFORM_WORSENS' });
  const superseded = await supersede(context, trx, reform);
  if (!superseded.done) return superseded;
  const standing = await standingOf(context, panel, row.id);
  const adopted = await adoptDraft(context, trx, { row, sitting, panel, standing, staff });
  if (!adopted.done) return adopted;
  const ended = await endAward(context, trx, reform);
  if (!ended.done) return ended;
  const programme = await findProgramme(trx, edition.programmeId);
  if (programme === null) throw new Error(`The programme of the edition ${edition.id} is gone.`);
  const actor: Actor = { kind: 'staff', id: String(staff) };
  const decisions = [{ ...adopted.value, commune: row.commune }];
  await announce(context, trx, { edition, programme, at: now(), actor, decisions });
  return adopted;
}
