import { jobs } from '@parvis/jobs';
import { done, NOT_FOUND, notAllowed, type Outcome, type Reason } from '@parvis/procedure';
import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { editionProcedure } from '../../domain/edition/edition-procedure';
import type { ProclamationView } from '../../domain/edition/proclamation-view';
import { type Asked, staleSince } from '../asked';
import type { LabelContext } from '../context';
import { rememberEdition } from '../editions/edition-journal';
import { type EditionRow, editionRowOf, findEdition } from '../editions/edition-rows';
import { EDITIONS } from '../tables';
import { reasonSaid } from '../words';
import { proclaim, proclamationFacts } from './proclaim';

const TASK = 'label.proclaim';
const keyOf = (edition: number): string => `${TASK} ${edition}`;

const plan = z.object({ proclamation_by: z.int().nullable() });

/** Who planned the proclamation of an edition; null when nobody has. */
async function plannedBy(trx: Knex.Transaction, id: number): Promise<number | null> {
  const found: unknown = await trx(EDITIONS).where({ id }).first('proclamation_by');
  return plan.parse(found).proclamation_by;
}

/** What keeps the proclamation from taking place, whatever the hour. */
async function obstacles(trx: Knex.Transaction, edition: EditionRow): Promise<readonly Reason[]> {
  const verdict = editionProcedure.decide(edition.state, 'proclaim', await proclamationFacts(trx, edition));
  return verdict.allowed ? [] : verdict.reasons.filter(({ code }) => code !== 'TOO_EARLY');
}

/** How far the proclamation is; null when there is no such edition. */
export function proclamationView(
  { strapi }: LabelContext,
  id: number,
  language: Language,
): Promise<ProclamationView | null> {
  return inTransaction(strapi.db, async (trx) => {
    const edition = await findEdition(trx, id, 'read');
    if (edition === null) return null;
    const reasons = await obstacles(trx, edition);
    return {
      planned: (await plannedBy(trx, id)) !== null,
      at: edition.calendar.proclamation?.toISOString() ?? null,
      ready: reasons.length === 0,
      reasons: reasons.map((reason) => reasonSaid(reason, language)),
      version: edition.version,
    };
  });
}

/** Writes who plans it, or that nobody does any more. */
async function write(
  context: LabelContext,
  trx: Knex.Transaction,
  change: { before: EditionRow; by: number | null; staff: number | null; action: string; note?: string },
): Promise<void> {
  const { before, by, ...entry } = change;
  const [written]: unknown[] = await trx(EDITIONS)
    .where({ id: before.id })
    .update({ proclamation_by: by, version: before.version + 1 })
    .returning('*');
  await rememberEdition(context, trx, { ...entry, before, after: editionRowOf(written) });
}

/** Takes the waiting job away: its work is done, or shall not be done. */
export const cancelPlan = ({ strapi }: LabelContext, trx: Knex.Transaction, id: number): Promise<void> =>
  jobs(strapi).cancel(keyOf(id), { trx });

/** Plans the proclamation for the instant of the calendar, or takes the plan back. @returns the id of the edition. */
export function planProclamation(
  context: LabelContext,
  { id, planned }: { readonly id: number; readonly planned: boolean },
  asked: Asked,
): Promise<Outcome<number>> {
  const { staff } = asked;
  return inTransaction(context.strapi.db, async (trx) => {
    const before = await findEdition(trx, id, 'lock');
    if (before === null) return NOT_FOUND;
    const { state, calendar } = before;
    const stale = staleSince(asked, before.version);
    if (stale !== null) return stale;
    const known = (await plannedBy(trx, id)) !== null;
    if (planned === known)
      return notAllowed({ code: planned ? 'PROCLAMATION_PLANNED' : 'PROCLAMATION_NOT_PLANNED' });
    if (!planned) {
      await write(context, trx, { before, by: null, staff, action: 'proclamation-cancelled' });
      await cancelPlan(context, trx, id);
      return done(id);
    }
    if (state !== 'deliberation' || calendar.proclamation === null)
      return notAllowed({ code: 'NOT_IN_THIS_STATE', values: { state, event: 'plan' } });
    await write(context, trx, { before, by: staff, staff, action: 'proclamation-planned' });
    const due = { trx, runAt: calendar.proclamation, key: keyOf(id) };
    await jobs(context.strapi).enqueue(TASK, { edition: id }, due);
    return done(id);
  });
}

/**
 * Does what was planned. What cannot be proclaimed at its instant is no longer planned, and the journal says why: the
 * office decides anew.
 */
function proclaimAsPlanned(context: LabelContext, id: number): Promise<void> {
  return inTransaction(context.strapi.db, async (trx) => {
    const before = await findEdition(trx, id, 'lock');
    const by = before === null ? null : await plannedBy(trx, id);
    if (before === null || by === null) return;
    const outcome = await proclaim(context, trx, { edition: before, by, planned: true });
    if (outcome.done || outcome.refusal.kind !== 'not-allowed') return;
    const codes = outcome.refusal.reasons.map(({ code }) => code);
    if (codes.includes('TOO_EARLY')) throw new Error('The instant of the proclamation has not come yet.');
    const failed = { by: null, staff: null, action: 'proclamation-missed', note: codes.join(' ') };
    await write(context, trx, { before, ...failed });
  });
}

/** Says what is done when the instant of a planned proclamation has come. */
export function proclaimInTime(context: LabelContext): void {
  jobs(context.strapi).handle(TASK, {
    payload: z.object({ edition: z.int() }),
    run: ({ edition }) => proclaimAsPlanned(context, edition),
  });
}
