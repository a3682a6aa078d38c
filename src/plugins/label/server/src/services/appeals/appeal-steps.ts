import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction, takeLockedStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { type AppealEvent, appealProcedure } from '../../domain/appeal/appeal-procedure';
import { type ApplicationRow, anyApplication } from '../applications/application-rows';
import { takeApplicationStep } from '../applications/application-step';
import { UNASKED } from '../applications/unasked-facts';
import { type Asked, seen } from '../asked';
import type { LabelContext } from '../context';
import { countRows } from '../count-rows';
import { findSitting } from '../decisions/sitting-rows';
import { type EditionRow, editionFor } from '../editions/edition-rows';
import { APPEALS, DECISIONS } from '../tables';
import { appealFacts, authorsOf, contestedBy } from './appeal-facts';
import { type AppealRow, appealRowOf, findAppeal } from './appeal-rows';
import { judgeAnew, panelForAppeal } from './re-examination';
import { reformDecision } from './reform';

/** A step that the office takes with an appeal. */
export interface AppealStep {
  readonly id: number;
  readonly event: AppealEvent;
  readonly reason: string;
  /** Of a reform: the sitting in which the new decision is taken. */
  readonly sitting: number | null;
}

/** That a step is refused although something of it was written: the transaction is undone. */
class Undone extends Error {
  constructor(readonly outcome: Outcome<never>) {
    super('A step of an appeal is refused.');
  }
}

interface Place {
  readonly appeal: AppealRow;
  readonly row: ApplicationRow;
  readonly edition: EditionRow;
  readonly staff: number;
}

/** Has another decision take the place of the first, taken by others in a sitting of the edition. */
async function reform(
  context: LabelContext,
  trx: Knex.Transaction,
  { appeal, row, edition, staff }: Place,
  wanted: number | null,
): Promise<Outcome<unknown>> {
  const sitting = wanted === null ? null : await findSitting(trx, wanted, 'hold');
  if (sitting === null || sitting.editionId !== edition.id) return notAllowed({ code: 'SITTING_NEEDED' });
  if (appeal.panelId === null) return notAllowed({ code: 'NO_PANEL' });
  const contested = await contestedBy(trx, appeal);
  const authors = await authorsOf(context, contested, { panel: edition.panelId, application: row.id });
  const count = sitting.present.filter((one) => authors.includes(one)).length;
  if (count > 0) return notAllowed({ code: 'FIRST_AUTHORS', values: { count } });
  return reformDecision(context, trx, { row, edition, contested, sitting, panel: appeal.panelId, staff });
}

/** What the step does besides the state of the appeal. @returns its other columns. */
async function follow(
  context: LabelContext,
  trx: Knex.Transaction,
  place: Place,
  { event, sitting }: AppealStep,
): Promise<Outcome<Readonly<Record<string, number>>>> {
  if (event === 'admit') {
    const panel = await panelForAppeal(context, trx, place);
    return panel.done ? done({ panel_id: panel.value }) : panel;
  }
  if (event === 're-examine') {
    const judged = await judgeAnew(context, trx, place);
    return judged.done ? done({}) : judged;
  }
  if (event === 'reform') {
    const reformed = await reform(context, trx, place, sitting);
    return reformed.done ? done({}) : reformed;
  }
  // Nothing comes of a draft once the first decision stands.
  await trx(DECISIONS).where({ application_id: place.row.id, state: 'draft' }).delete();
  return done({});
}

const SETTLED: readonly string[] = ['inadmissible', 'upheld', 'reformed'];

/** The application is decided again, and its team is told. */
async function settle(context: LabelContext, trx: Knex.Transaction, place: Place): Promise<void> {
  const { appeal, row, edition, staff } = place;
  const open = trx(APPEALS).where({ application_id: row.id }).whereNotIn('state', SETTLED);
  const openAppeals = await countRows(open);
  const outcome = await takeApplicationStep(context, trx, row, {
    ...{ event: 'settle-appeal', actor: { kind: 'staff', id: String(staff) } },
    facts: { ...UNASKED, now: now(), edition, openAppeals },
    follow: async () => ({ appeal: appeal.id }),
  });
  if (!outcome.done) throw new Undone(outcome);
}

async function take(
  context: LabelContext,
  trx: Knex.Transaction,
  step: AppealStep,
  asked: Asked,
): Promise<Outcome<AppealRow>> {
  const known = await findAppeal(trx, step.id, 'read');
  const row = known === null ? null : await anyApplication(trx, known.applicationId, 'lock');
  const appeal = await findAppeal(trx, step.id, 'lock');
  if (row === null || appeal === null) return NOT_FOUND;
  const { id, event, reason } = step;
  const edition = await editionFor(trx, row.edition_id, 'hold');
  const place = { appeal, row, edition, staff: asked.staff };
  const facts = await appealFacts(context, trx, { appeal, row, edition, reason, newDecisionAdopted: true });
  const outcome = await takeLockedStep(trx, appeal, {
    ...{ procedure: appealProcedure, table: APPEALS, id, event, read: appealRowOf, ...seen(asked) },
    facts: async () => facts,
    change: (): Readonly<Record<string, string>> => (reason.trim() === '' ? {} : { reason }),
  });
  if (!outcome.done) return outcome;
  const followed = await follow(context, trx, place, step);
  if (!followed.done) throw new Undone(followed);
  const [written]: unknown[] =
    Object.keys(followed.value).length === 0
      ? [await trx(APPEALS).where({ id }).first()]
      : await trx(APPEALS).where({ id }).update(followed.value).returning('*');
  const after = appealRowOf(written);
  await journal(context.strapi).append(
    {
      subject: { type: 'label.appeal', id: String(id) },
      action: `label.appeal.${event}`,
      actor: { kind: 'staff', id: String(asked.staff) },
      before: { state: appeal.state, version: appeal.version },
      after: { state: after.state, version: after.version, panel: after.panelId, application: row.id },
      ...(reason.trim() === '' ? {} : { note: reason }),
    },
    { trx },
  );
  if (SETTLED.includes(after.state)) await settle(context, trx, place);
  return done(after);
}

/** A step of the office with an appeal: all that follows from it happens with it, or nothing does. */
export async function stepAppeal(
  context: LabelContext,
  step: AppealStep,
  asked: Asked,
): Promise<Outcome<AppealRow>> {
  try {
    return await inTransaction(context.strapi.db, (trx) => take(context, trx, step, asked));
  } catch (error) {
    if (error instanceof Undone) return error.outcome;
    throw error;
  }
}
