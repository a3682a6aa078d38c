import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction, takeLockedStep } from '@parvis/procedure/server';
import type { Calendar } from '../../domain/edition/calendar';
import { type EditionEvent, editionProcedure } from '../../domain/edition/edition-procedure';
import { type Asked, seen, staleSince } from '../asked';
import type { LabelContext } from '../context';
import { cancelPlan } from '../proclamation/plan-proclamation';
import { proclaimByHand } from '../proclamation/proclaim-by-hand';
import { EDITIONS } from '../tables';
import { countApplications, editionFacts } from './edition-facts';
import { readGrid } from './edition-grid';
import { rememberEdition } from './edition-journal';
import { calendarColumns, editionRowOf, findEdition, findProgramme } from './edition-rows';

/** What is decided about an edition while it is prepared. */
export interface Preparation {
  readonly grid: number | null;
  readonly calendar: Calendar;
}

const unknownGrid = async (context: LabelContext, grid: number | null): Promise<boolean> =>
  grid !== null && (await readGrid(context, grid)) === null;

/** Begins an edition of a programme, to be prepared. @returns its id. */
export function createEdition(
  context: LabelContext,
  wanted: Preparation & { readonly programme: number; readonly year: number },
  staff: number,
): Promise<Outcome<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    if ((await findProgramme(trx, wanted.programme)) === null)
      return notAllowed({ code: 'UNKNOWN_PROGRAMME' });
    if (await unknownGrid(context, wanted.grid)) return notAllowed({ code: 'UNKNOWN_GRID' });
    const [made]: unknown[] = await trx(EDITIONS)
      .insert({
        ...{ programme_id: wanted.programme, year: wanted.year, grid_id: wanted.grid },
        ...{ state: 'preparation', ...calendarColumns(wanted.calendar) },
      })
      .onConflict(['programme_id', 'year'])
      .ignore()
      .returning('*');
    if (made === undefined) return notAllowed({ code: 'EDITION_EXISTS' });
    const after = editionRowOf(made);
    await rememberEdition(context, trx, { action: 'created', staff, after });
    return done(after.id);
  });
}

/** Writes anew what is decided about an edition that is being prepared. @returns its id. */
export function prepareEdition(
  context: LabelContext,
  { id, grid, calendar }: Preparation & { readonly id: number },
  asked: Asked,
): Promise<Outcome<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const before = await findEdition(trx, id, 'lock');
    if (before === null) return NOT_FOUND;
    const { version, state } = before;
    const stale = staleSince(asked, version);
    if (stale !== null) return stale;
    if (state !== 'preparation')
      return notAllowed({ code: 'NOT_IN_THIS_STATE', values: { state, event: 'prepare' } });
    if (await unknownGrid(context, grid)) return notAllowed({ code: 'UNKNOWN_GRID' });
    const [written]: unknown[] = await trx(EDITIONS)
      .where({ id })
      .update({ grid_id: grid, ...calendarColumns(calendar), version: version + 1 })
      .returning('*');
    await rememberEdition(context, trx, {
      action: 'prepared',
      staff: asked.staff,
      before,
      after: editionRowOf(written),
    });
    return done(id);
  });
}

/**
 * A step of an edition. What it asks is fixed when it is opened; with its proclamation, its decisions are told.
 * @returns its id.
 */
export function stepEdition(
  context: LabelContext,
  { id, event, reason }: { readonly id: number; readonly event: EditionEvent; readonly reason: string },
  asked: Asked,
): Promise<Outcome<number>> {
  if (event === 'proclaim') return proclaimByHand(context, id, asked);
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await findEdition(trx, id, 'lock');
    if (row === null) return NOT_FOUND;
    const grid = row.gridId === null ? null : await readGrid(context, row.gridId);
    const counts = (await countApplications(trx, [id])).get(id) ?? {};
    const outcome = await takeLockedStep(trx, row, {
      ...{ procedure: editionProcedure, table: EDITIONS, id, event, read: editionRowOf, ...seen(asked) },
      facts: async () => editionFacts(row, { counts, gridInForce: grid?.state === 'in-force', reason }),
      change: () => ({
        ...(event === 'open' ? { grid_hash: grid?.hash ?? null } : {}),
        ...(event === 'cancel' ? { reason, proclamation_by: null } : {}),
      }),
    });
    if (!outcome.done) return outcome;
    if (event === 'cancel') await cancelPlan(context, trx, id);
    const note = reason.trim() === '' ? {} : { note: reason };
    await rememberEdition(context, trx, { action: event, staff: asked.staff, ...outcome.value, ...note });
    return done(id);
  });
}
