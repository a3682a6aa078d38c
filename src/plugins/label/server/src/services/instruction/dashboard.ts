import { localTime, now } from '@parvis/clock';
import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { APPLICATION_STATES, LIVE_STATES } from '../../domain/application/application-procedure';
import { CALENDAR } from '../../domain/edition/calendar';
import { daysLeft } from '../../domain/instruction/days-left';
import type { DashboardView } from '../../domain/instruction/office-view';
import type { LabelContext } from '../context';
import { gridFor } from '../editions/edition-grid';
import { type EditionRow, findEdition } from '../editions/edition-rows';
import { editionView } from '../editions/edition-views';
import { APPLICATIONS } from '../tables';
import { countIncompleteDrafts } from './incomplete-drafts';

const pipeline = z.array(
  z.object({
    ...{ state: z.enum(APPLICATION_STATES), code: z.string().nullable(), name: z.string().nullable() },
    ...{ count: z.coerce.number(), overdue: z.coerce.number() },
  }),
);
type Pipeline = z.infer<typeof pipeline>;

/** Applications by state and department: one statement from which every sum is taken. */
async function pipelineOf(
  { options: { communes } }: LabelContext,
  trx: Knex.Transaction,
  edition: number,
): Promise<Pipeline> {
  const { code, name } = communes?.department ?? { code: '', name: '' };
  const found: unknown = await trx(APPLICATIONS)
    .where({ edition_id: edition })
    .groupBy('state', 'code')
    .select('state')
    .select(trx.raw("snapshot -> 'facts' ->> ? as code", [code]))
    .select(trx.raw("max(snapshot -> 'facts' ->> ?) as name", [name]))
    .count('* as count')
    .select(trx.raw('count(*) filter (where complement_due <= ?) as overdue', [now()]));
  return pipeline.parse(found);
}

const sum = (rows: Pipeline, column: 'count' | 'overdue' = 'count'): number =>
  rows.reduce((total, row) => total + row[column], 0);

function departmentsOf(rows: Pipeline): DashboardView['departments'] {
  const codes = [...new Set(rows.flatMap(({ code }) => code ?? []))].sort();
  return codes.map((code) => {
    const own = rows.filter((row) => row.code === code);
    const inStates = (states: readonly string[]) => sum(own.filter(({ state }) => states.includes(state)));
    return {
      ...{ code, name: own.find(({ name }) => name !== null)?.name ?? code, total: sum(own) },
      ...{ live: inStates(LIVE_STATES), decided: inStates(['decided', 'under-appeal']) },
    };
  });
}

function deadlinesOf({ calendar, zone }: EditionRow): DashboardView['deadlines'] {
  const today = localTime(now(), zone);
  return CALENDAR.flatMap((point) => {
    const at = calendar[point];
    if (at === null) return [];
    return [{ point, at: at.toISOString(), days: daysLeft(today, localTime(at, zone)) }];
  });
}

const incompleteOf = async (context: LabelContext, trx: Knex.Transaction, row: EditionRow): Promise<number> =>
  countIncompleteDrafts(context, trx, {
    ...{ edition: row.id, questions: (await gridFor(context, row)).questions },
  });

/** An edition at a glance, in a few statements whatever it holds; null when there is none. */
export function dashboardOf(
  context: LabelContext,
  id: number,
  language: Language,
): Promise<DashboardView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await findEdition(trx, id, 'read');
    const edition = row === null ? null : await editionView(context, id, language);
    if (row === null || edition === null) return null;
    const rows = await pipelineOf(context, trx, id);
    const drafts = rows.some(({ state }) => state === 'draft');
    const counted = APPLICATION_STATES.map((state) => ({
      ...{ state, count: sum(rows.filter((one) => one.state === state)) },
    }));
    return {
      ...{ edition, total: sum(rows), states: counted.filter(({ count }) => count > 0) },
      ...{ departments: departmentsOf(rows), deadlines: deadlinesOf(row) },
      incomplete: drafts ? await incompleteOf(context, trx, row) : 0,
      overdue: sum(rows, 'overdue'),
    };
  });
}
