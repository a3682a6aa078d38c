import type { Knex } from 'knex';
import { z } from 'zod';
import type { Origin } from '../../domain/conflict';
import type { PanelFacts } from '../../domain/procedures/panel-procedure';
import { gridRowFor } from '../grids/find-grid';
import { ASSIGNMENTS, CONFLICTS, DOSSIERS, MEMBERS, type PanelRow, SHEETS } from '../tables';

const counts = z.object({ dossiers: z.coerce.number(), unassigned: z.coerce.number() });

/** What the guards of a panel judge by. */
export async function panelFacts({ id, gridId }: PanelRow, trx: Knex.Transaction): Promise<PanelFacts> {
  const found: unknown = await trx(`${DOSSIERS} as dossier`)
    .where({ 'dossier.panel_id': id })
    .select(
      trx.raw('count(*) as dossiers'),
      trx.raw(
        'count(*) filter (where not exists (select from ?? as given where given.dossier_id = dossier.id)) as unassigned',
        [ASSIGNMENTS],
      ),
    )
    .first();
  const { state } = await gridRowFor(trx, gridId);
  return { gridInForce: state === 'in-force', ...counts.parse(found) };
}

const memberRow = z.object({
  user_id: z.int(),
  commune: z.string().nullable(),
  epci: z.string().nullable(),
});
const declaredRow = z.object({ user_id: z.int(), dossier_id: z.int() });

/** The members of a panel by their accounts, with the dossiers on which they declared a conflict. */
export async function readMembers(
  trx: Knex.Transaction,
  panel: number,
): Promise<ReadonlyMap<number, { readonly origin: Origin; readonly declared: ReadonlySet<number> }>> {
  const rows: unknown[] = await trx(MEMBERS).where({ panel_id: panel }).orderBy('user_id');
  const conflicts: unknown[] = await trx(`${CONFLICTS} as declared`)
    .join(`${DOSSIERS} as dossier`, 'dossier.id', 'declared.dossier_id')
    .where({ 'dossier.panel_id': panel })
    .select('declared.user_id', 'declared.dossier_id');
  const declared = conflicts.map((row) => declaredRow.parse(row));
  return new Map(
    rows.map((row) => {
      const { user_id: juror, commune, epci } = memberRow.parse(row);
      const own = declared.filter((one) => one.user_id === juror).map((one) => one.dossier_id);
      return [juror, { origin: { commune, epci }, declared: new Set(own) }];
    }),
  );
}

const assignmentRow = z.object({ dossier_id: z.int(), user_id: z.int(), recused: z.boolean() });

/** Who is to judge each dossier of a panel, and who was recused from it. */
export async function readAssignments(
  trx: Knex.Transaction,
  panel: number,
): Promise<Readonly<Record<'judging' | 'recused', ReadonlyMap<number, readonly number[]>>>> {
  const found: unknown[] = await trx(`${ASSIGNMENTS} as assignment`)
    .join(`${SHEETS} as sheet`, 'sheet.assignment_id', 'assignment.id')
    .where({ 'assignment.panel_id': panel })
    .orderBy('assignment.id')
    .select('assignment.dossier_id', 'assignment.user_id', trx.raw("sheet.state = 'recused' as recused"));
  const judging = new Map<number, number[]>();
  const recused = new Map<number, number[]>();
  for (const row of found) {
    const one = assignmentRow.parse(row);
    const kept = one.recused ? recused : judging;
    const jurors = kept.get(one.dossier_id);
    if (jurors === undefined) kept.set(one.dossier_id, [one.user_id]);
    else jurors.push(one.user_id);
  }
  return { judging, recused };
}
