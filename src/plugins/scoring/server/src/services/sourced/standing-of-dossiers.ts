import { inTransaction } from '@parvis/procedure/server';
import { z } from 'zod';
import { conflictOf } from '../../domain/conflict';
import type { PanelDossierLine } from '../../domain/desk/views';
import type { ScoringContext } from '../context';
import { goneDocument, readDocuments } from '../documents/documents';
import { findPanel } from '../panels/panel-dossier';
import { readMembers } from '../panels/panel-facts';
import { latestRuns } from '../runs/run-rows';
import { ASSIGNMENTS, DOSSIERS, SHEETS } from '../tables';

/** How far a dossier of a panel is. Jurors are accounts of the panel. */
export interface DossierStanding {
  readonly documentId: string;
  readonly dossier: number;
  /** Who is to judge it: neither recused nor in conflict. */
  readonly jurors: readonly number[];
  /** Those of them whose sheet is submitted. */
  readonly submitted: readonly number[];
  /** Members of the panel who may not judge it. */
  readonly conflicted: readonly number[];
  /** The latest one. */
  readonly run: PanelDossierLine['run'];
}

const dossierRow = z.object({ id: z.int(), document_id: z.string() });
const sheetRow = z.object({ dossier_id: z.int(), user_id: z.int(), state: z.string() });

/** How far dossiers of a panel are, in as many statements for thousands as for one; nothing when there is no such panel. */
export function standingOfDossiers(
  context: ScoringContext,
  id: number,
  wanted: readonly string[],
): Promise<readonly DossierStanding[]> {
  return inTransaction(context.strapi.db, async (trx) => {
    const panel = await findPanel(trx, id);
    if (panel === null) return [];
    const found: unknown[] = await trx(DOSSIERS)
      .where({ panel_id: id })
      .whereRaw('document_id = any(?)', [wanted])
      .orderBy('id')
      .select('id', 'document_id');
    const dossiers = z.array(dossierRow).parse(found);
    const own = dossiers.map((one) => one.id);
    const rows: unknown[] = await trx(`${ASSIGNMENTS} as assignment`)
      .join(`${SHEETS} as sheet`, 'sheet.assignment_id', 'assignment.id')
      .whereRaw('assignment.dossier_id = any(?)', [own])
      .whereNot({ 'sheet.state': 'recused' })
      .orderBy('assignment.id')
      .select('assignment.dossier_id', 'assignment.user_id', 'sheet.state');
    const sheets = new Map<number, z.infer<typeof sheetRow>[]>();
    for (const sheet of z.array(sheetRow).parse(rows)) {
      const same = sheets.get(sheet.dossier_id);
      if (same === undefined) sheets.set(sheet.dossier_id, [sheet]);
      else same.push(sheet);
    }
    const members = await readMembers(trx, id);
    const runs = await latestRuns(trx, own);
    const ids = dossiers.map(({ document_id: documentId }) => documentId);
    const documents = await readDocuments(context, panel.uid, ids);
    return dossiers.map(({ id: dossier, document_id: documentId }) => {
      const { origin } = documents.get(documentId) ?? goneDocument(documentId);
      const conflicted = [...members].flatMap(([juror, member]) =>
        conflictOf(member.origin, origin, member.declared.has(dossier)) === null ? [] : [juror],
      );
      const judging = (sheets.get(dossier) ?? []).filter((one) => !conflicted.includes(one.user_id));
      return {
        ...{ documentId, dossier, conflicted, run: runs.get(dossier) ?? null },
        jurors: judging.map((one) => one.user_id),
        submitted: judging.filter(({ state }) => state === 'submitted').map((one) => one.user_id),
      };
    });
  });
}
