import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { ComposedDossier, CompositionView } from '../../domain/desk/composition';
import { panelProcedure } from '../../domain/procedures/panel-procedure';
import type { ScoringContext } from '../context';
import { goneDocument, readDocuments } from '../documents/documents';
import { gridRowFor } from '../grids/find-grid';
import { findPanel } from '../panels/panel-dossier';
import { panelFacts, readAssignments, readMembers } from '../panels/panel-facts';
import { possible } from '../possible';
import { staffNames } from '../staff-names';
import { DOSSIERS, dossierRowOf, type PanelRow } from '../tables';

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
    const panel = await findPanel(trx, id);
    if (panel === null) return null;
    const grid = await gridRowFor(trx, panel.gridId);
    const members = await readMembers(trx, id);
    const names = await staffNames(context.strapi, [...members.keys()]);
    const facts = await panelFacts(panel, trx);
    const button = (event: 'open' | 'close') =>
      possible(panelProcedure.decide(panel.state, event, facts), language);
    return {
      ...{ id, label: panel.label, state: panel.state, version: panel.version },
      type: context.sources.get(panel.uid)?.name(language) ?? typeName(context, panel.uid),
      areBrought: context.sources.has(panel.uid),
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
