import type { Knex } from 'knex';
import { z } from 'zod';
import type { PanelLine } from '../../domain/desk/views';
import { ASSIGNMENTS, DOSSIERS, GRIDS, MEMBERS, PANELS, SHEETS } from '../tables';
import { stillJudgedBy } from './panel-dossier';

const panelLineRow = z.object({
  ...{ id: z.int(), label: z.string(), state: z.enum(['preparation', 'open', 'closed']) },
  ...{ grid_id: z.int(), code: z.string(), grid_version: z.string() },
  ...{ dossiers: z.coerce.number(), jurors: z.coerce.number() },
  ...{ submitted: z.coerce.number(), expected: z.coerce.number() },
});

function lineOf(row: unknown): PanelLine {
  const one = panelLineRow.parse(row);
  return {
    ...{ id: one.id, label: one.label, state: one.state },
    grid: { id: one.grid_id, code: one.code, version: one.grid_version },
    ...{ dossiers: one.dossiers, jurors: one.jurors },
    sheets: { submitted: one.submitted, expected: one.expected },
  };
}

/**
 * Panels in a list, the latest first, in one statement. Dossiers that the one who asks still judges count as if nobody
 * had submitted.
 *
 * @param which all of them, or one.
 */
export async function panelLines(
  trx: Knex.Transaction,
  which: Readonly<Partial<Record<'panel.id', number>>>,
  staff: number,
): Promise<PanelLine[]> {
  const countOf = (table: string) => trx(table).whereRaw('panel_id = panel.id').count();
  const sheets = trx(`${ASSIGNMENTS} as assignment`)
    .join(`${SHEETS} as sheet`, 'sheet.assignment_id', 'assignment.id')
    .groupBy('assignment.panel_id')
    .select(
      'assignment.panel_id',
      trx.raw("count(*) filter (where sheet.state <> 'recused') as expected"),
      trx.raw(
        "count(*) filter (where sheet.state = 'submitted' and assignment.dossier_id not in (?)) as submitted",
        [stillJudgedBy(trx, staff)],
      ),
    );
  const rows: unknown[] = await trx(`${PANELS} as panel`)
    .join(`${GRIDS} as grid`, 'grid.id', 'panel.grid_id')
    .leftJoin(sheets.as('sheets'), 'sheets.panel_id', 'panel.id')
    .where(which)
    .orderBy('panel.id', 'desc')
    .select(
      ...['panel.id', 'panel.label', 'panel.state', 'panel.grid_id', 'grid.code', 'grid.grid_version'],
      countOf(DOSSIERS).as('dossiers'),
      countOf(MEMBERS).as('jurors'),
      trx.raw('coalesce(sheets.submitted, 0) as submitted, coalesce(sheets.expected, 0) as expected'),
    );
  return rows.map(lineOf);
}
