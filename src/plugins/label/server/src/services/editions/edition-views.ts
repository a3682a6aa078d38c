import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { Calendar, CalendarPoint } from '../../domain/edition/calendar';
import { editionProcedure } from '../../domain/edition/edition-procedure';
import type { EditionView, NamedGrid, ProgrammeView } from '../../domain/edition/edition-view';
import type { LabelContext } from '../context';
import { EDITIONS, PROGRAMMES } from '../tables';
import { possibleStep } from '../words';
import { countApplications, editionFacts } from './edition-facts';
import { readGrid } from './edition-grid';
import { type EditionRow, editionRowOf, programmeOf } from './edition-rows';

const written = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** A calendar as it is answered. */
export const writtenCalendar = (calendar: Calendar): Readonly<Record<CalendarPoint, string | null>> => ({
  ...{ opens: written(calendar.opens), closes: written(calendar.closes) },
  instructionUntil: written(calendar.instructionUntil),
  ...{ juryUntil: written(calendar.juryUntil), proclamation: written(calendar.proclamation) },
  appealsUntil: written(calendar.appealsUntil),
});

async function gridsOf(context: LabelContext, rows: readonly EditionRow[]) {
  const grids = new Map<number, NamedGrid>();
  for (const { gridId } of rows) {
    if (gridId === null || grids.has(gridId)) continue;
    const grid = await readGrid(context, gridId);
    if (grid === null) continue;
    const { id, code, version, label, state, hash } = grid;
    grids.set(gridId, { id, code, version, label, state, hash });
  }
  return grids;
}

async function programmesOf(trx: Knex.Transaction, rows: readonly EditionRow[]) {
  const ids = [...new Set(rows.map(({ programmeId }) => programmeId))];
  const found: unknown[] = await trx(PROGRAMMES).whereIn('id', ids);
  return new Map(found.map(programmeOf).map((programme) => [programme.id, programme]));
}

/** Editions as the office sees them; what can be done next is what the guards of the steps say now. */
async function viewsOf(
  context: LabelContext,
  trx: Knex.Transaction,
  { rows, language }: { readonly rows: readonly EditionRow[]; readonly language: Language },
): Promise<EditionView[]> {
  const programmes = await programmesOf(trx, rows);
  const grids = await gridsOf(context, rows);
  const counted = await countApplications(
    trx,
    rows.map(({ id }) => id),
  );
  const named = (programme: ProgrammeView | undefined, id: number) => ({
    ...{ id, slug: programme?.slug ?? '', title: programme?.title ?? '' },
  });
  return rows.map((row) => {
    const { id, year, state, version, zone, reason } = row;
    const grid = (row.gridId === null ? undefined : grids.get(row.gridId)) ?? null;
    const counts = counted.get(id) ?? {};
    const facts = editionFacts(row, { counts, gridInForce: grid?.state === 'in-force', reason: null });
    return {
      ...{ id, year, state, version, zone, reason, grid, applications: counts },
      programme: named(programmes.get(row.programmeId), row.programmeId),
      calendar: writtenCalendar(row.calendar),
      proclaimedAt: written(row.proclaimedAt),
      steps: editionProcedure.listed(state, facts).map((step) => possibleStep(step, language)),
    };
  });
}

/** Every edition, the latest year first. */
export function listEditions(context: LabelContext, language: Language): Promise<EditionView[]> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found: unknown[] = await trx(EDITIONS).orderBy([
      { column: 'year', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
    return viewsOf(context, trx, { rows: found.map(editionRowOf), language });
  });
}

/** One edition; null when there is none. */
export function editionView(
  context: LabelContext,
  id: number,
  language: Language,
): Promise<EditionView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found: unknown[] = await trx(EDITIONS).where({ id });
    const [view] = await viewsOf(context, trx, { rows: found.map(editionRowOf), language });
    return view ?? null;
  });
}
