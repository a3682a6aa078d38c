import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { PublicResultView } from '../../domain/desk/views';
import type { ScoringContext } from '../context';
import { goneDocument, readDocuments } from '../documents/documents';
import { gridRowFor } from '../grids/find-grid';
import { DOSSIERS, PANELS } from '../tables';
import { readRuns } from './run-rows';

const document = z.object({ uid: z.string(), document_id: z.string() });

async function documentOf(trx: Knex.Transaction, dossier: number) {
  const found: unknown = await trx(`${DOSSIERS} as dossier`)
    .join(`${PANELS} as panel`, 'panel.id', 'dossier.panel_id')
    .where({ 'dossier.id': dossier })
    .first('panel.uid', 'dossier.document_id');
  const { uid, document_id: documentId } = document.parse(found);
  return { uid, documentId };
}

/**
 * What is public under an address; null when it is unknown or was withdrawn. A document that is not public itself is
 * called by its id.
 */
export function publicResult(context: ScoringContext, token: string): Promise<PublicResultView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const [run] = await readRuns(trx, { 'publication.token': token });
    if (run === undefined || run.publishedAt === null) return null;
    const { content } = await gridRowFor(trx, run.gridId);
    const { uid, documentId } = await documentOf(trx, run.dossierId);
    const { title } =
      (await readDocuments(context, uid, [documentId], 'published')).get(documentId) ??
      goneDocument(documentId);
    const { applicability = {}, sheets, evidence = {} } = run.inputs;
    return {
      ...{ title, publishedAt: run.publishedAt.toISOString(), grid: content },
      dossier: {
        ...{ applicability, evidence },
        sheets: sheets.map(({ juror, marks }) => ({ juror, marks })),
      },
      result: run.result,
    };
  });
}
