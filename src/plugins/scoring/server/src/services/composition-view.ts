import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { ComposedDossier, CompositionView } from '../domain/desk/composition';
import { panelProcedure } from '../domain/procedures/panel-procedure';
import type { ScoringContext } from './context';
import { goneDocument, readDocuments } from './documents';
import { gridRowFor } from './find-grid';
import { panelFacts, readMembers } from './panel-facts';
import { possible } from './possible';
import { staffNames } from './staff-names';
import { ASSIGNMENTS, DOSSIERS, dossierRowOf, PANELS, type PanelRow, panelRowOf, SHEETS } from './tables';

const assignmentRow = z.object({ dossier_id: z.int(), user_id: z.int(), recused: z.boolean() });

/** Who is to judge each dossier, and who was recused from it. */
async function readAssignments(trx: Knex.Transaction, panel: number) {
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

async function composedDossiers(
  context: ScoringContext,
  trx: Knex.Transaction,
  { id, uid }: PanelRow,
  members: Awaited<ReturnType<typeof readMembers>>,
): Promise<readonly ComposedDossier[]> {
  const rows: unknown[] = await trx(DOSSIERS).where({ panel_id: id }).orderBy('id');
  const dossiers = rows.map(dossierRowOf);
  const documents = await readDocuments(
    context,
    uid,
    dossiers.map(({ documentId }) => documentId),
  );
  const { judging, recused } = await readAssignments(trx, id);
  return dossiers.map(({ id: dossier, documentId }) => {
    const { title, origin } = documents.get(documentId) ?? goneDocument(documentId);
    const declared = [...members].flatMap(([juror, one]) => (one.declared.has(dossier) ? [juror] : []));
    return {
      ...{ dossier, title, ...origin, jurors: judging.get(dossier) ?? [] },
      barred: [...new Set([...(recused.get(dossier) ?? []), ...declared])],
    };
  });
}

/** A panel as it is composed; null when there is none. */
export function compositionView(
  context: ScoringContext,
  id: number,
  language: Language,
): Promise<CompositionView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row: unknown = await trx(PANELS).where({ id }).first();
    if (row === undefined) return null;
    const panel = panelRowOf(row);
    const grid = await gridRowFor(trx, panel.gridId);
    const members = await readMembers(trx, id);
    const names = await staffNames(context.strapi, [...members.keys()]);
    const facts = await panelFacts(panel, trx);
    const button = (event: 'open' | 'close') =>
      possible(panelProcedure.decide(panel.state, event, facts), language);
    return {
      ...{ id, label: panel.label, state: panel.state, version: panel.version },
      type: typeName(context, panel.uid),
      grid: {
        ...{ id: grid.id, code: grid.code, version: grid.gridVersion, state: grid.state },
        quorum: grid.content.panel?.quorum ?? 1,
      },
      members: [...members].map(([juror, { origin }]) => ({
        ...{ juror, name: names.get(juror) ?? `#${juror}`, ...origin },
      })),
      dossiers: await composedDossiers(context, trx, panel, members),
      ...{ open: button('open'), close: button('close') },
    };
  });
}

/** What the documents of a content type are called. */
export const typeName = ({ strapi }: ScoringContext, uid: string): string =>
  Object.values(strapi.contentTypes).find((model) => model.uid === uid)?.info.displayName ?? uid;
