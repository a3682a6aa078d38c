import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { deviationOf } from '../../domain/agreement/spread';
import type { PanelDossierLine, PanelLine, PanelView, Shown } from '../../domain/desk/views';
import { type Exact, exact } from '../../domain/exact/exact';
import { decimal } from '../../domain/exact/figure';
import type { ScoringContext } from '../context';
import { goneDocument, readDocuments } from '../documents/documents';
import { gridFor } from '../grids/find-grid';
import { latestRuns } from '../runs/run-rows';
import { ASSIGNMENTS, DOSSIERS, type PanelRow, SHEETS, STANDINGS } from '../tables';
import { findPanel, stillJudgedBy } from './panel-dossier';
import { panelLines } from './panel-lines';

/** Every panel, the latest first. */
export const listPanels = (context: ScoringContext, staff: number): Promise<PanelLine[]> =>
  inTransaction(context.strapi.db, (trx) => panelLines(trx, {}, staff));

/** A panel that is there, in a list. */
export async function panelLine(trx: Knex.Transaction, panel: PanelRow, staff: number): Promise<PanelLine> {
  const [line] = await panelLines(trx, { 'panel.id': panel.id }, staff);
  if (line === undefined) throw new Error(`The panel ${panel.id} is gone.`);
  return line;
}

const foundRow = z.object({
  ...{ id: z.int(), document_id: z.string(), blind: z.boolean() },
  ...{ assigned: z.coerce.number(), submitted: z.coerce.number() },
  ...{ provisional: z.string().nullable(), variance: z.string().nullable() },
});

/** The dossiers of a panel in the order in which they were added, in one statement. */
async function findDossiers(trx: Knex.Transaction, panel: number, staff: number) {
  const rows: unknown[] = await trx(`${DOSSIERS} as dossier`)
    .leftJoin(`${ASSIGNMENTS} as assignment`, 'assignment.dossier_id', 'dossier.id')
    .leftJoin(`${SHEETS} as sheet`, 'sheet.assignment_id', 'assignment.id')
    .leftJoin(`${STANDINGS} as standing`, 'standing.dossier_id', 'dossier.id')
    .where({ 'dossier.panel_id': panel })
    .groupBy('dossier.id', 'standing.dossier_id')
    .orderBy('dossier.id')
    .select(
      ...['dossier.id', 'dossier.document_id', 'standing.provisional', 'standing.variance'],
      trx.raw("count(*) filter (where sheet.state <> 'recused') as assigned"),
      trx.raw("count(*) filter (where sheet.state = 'submitted') as submitted"),
      trx.raw('dossier.id in (?) as blind', [stillJudgedBy(trx, staff)]),
    );
  return z.array(foundRow).parse(rows);
}

type Found = Awaited<ReturnType<typeof findDossiers>>[number];

function dossierLine(
  { id, assigned, submitted, blind, provisional, variance }: Found,
  { title, run, decimals }: { title: string; run: PanelDossierLine['run']; decimals: number },
): { readonly line: PanelDossierLine; readonly apart: Exact | null } {
  const line = { dossier: id, title, assigned };
  if (blind)
    return { line: { ...line, submitted: 0, spread: null, run: null, provisional: null }, apart: null };
  const shown = (value: Exact): Shown => ({ decimal: decimal(value, decimals) });
  const apart = variance === null ? null : exact(variance);
  return {
    line: {
      ...{ ...line, submitted, run },
      spread: apart === null ? null : { decimal: deviationOf(apart, decimals) },
      provisional: provisional === null ? null : shown(exact(provisional)),
    },
    apart,
  };
}

/** Those on which jurors disagree most come first, then in the order in which they were added. */
const byDisagreement = (one: { apart: Exact | null }, other: { apart: Exact | null }): number => {
  if (one.apart === null || other.apart === null)
    return Number(one.apart === null) - Number(other.apart === null);
  return other.apart.compare(one.apart);
};

/** A panel as whoever presides sees it; null when there is none. Of what they still judge themselves: no figure. */
export function panelView(context: ScoringContext, id: number, staff: number): Promise<PanelView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const panel = await findPanel(trx, id);
    if (panel === null) return null;
    const { decimals, levels } = await gridFor(context, trx, panel.gridId);
    const found = await findDossiers(trx, id, staff);
    const documents = await readDocuments(
      context,
      panel.uid,
      found.map((one) => one.document_id),
    );
    const latest = await latestRuns(
      trx,
      found.map((one) => one.id),
    );
    const lines = found.map((one) => {
      const { title } = documents.get(one.document_id) ?? goneDocument(one.document_id);
      return dossierLine(one, { title, decimals, run: latest.get(one.id) ?? null });
    });
    return {
      ...(await panelLine(trx, panel, staff)),
      version: panel.version,
      levels: levels.map(({ code, label }) => ({ code, label })),
      lines: lines.sort(byDisagreement).map(({ line }) => line),
    };
  });
}
