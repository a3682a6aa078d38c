import { inTransaction } from '@parvis/procedure/server';
import { contentTypes } from '@strapi/utils';
import { z } from 'zod';
import type { FoundDocumentsView } from '../../domain/desk/composition';
import type { ScoringContext } from '../context';
import { findPanel } from '../panels/panel-dossier';
import { DOSSIERS } from '../tables';

/** As many as can become dossiers in one step. */
const MOST = 5000;

const entries = z.array(z.looseObject({ documentId: z.string() }));

/**
 * Documents whose title holds every word that is looked for and that are no dossiers of the panel yet.
 *
 * @returns null when there is no such panel, or its content type is no longer scored. Dossiers that a plugin brings are
 *   not found here: it adds them itself.
 */
export function findDocuments(
  { strapi, options, sources }: ScoringContext,
  id: number,
  looked: string,
): Promise<FoundDocumentsView | null> {
  return inTransaction(strapi.db, async (trx) => {
    const panel = await findPanel(trx, id);
    if (panel === null) return null;
    if (sources.has(panel.uid)) return { documents: [], total: 0 };
    const title = options.types[panel.uid]?.title;
    const model = Object.values(strapi.contentTypes).find((one) => one.uid === panel.uid);
    if (title === undefined || model === undefined) return null;
    const present: { document_id: string }[] = await trx(DOSSIERS)
      .where({ panel_id: id })
      .select('document_id');
    const words = looked.split(/\s+/).filter(Boolean);
    const where = {
      $and: words.map((word) => ({ [title]: { $containsi: word } })),
      documentId: { $notIn: present.map(({ document_id: documentId }) => documentId) },
      ...(contentTypes.hasDraftAndPublish(model) ? { publishedAt: null } : {}),
    };
    const query = strapi.db.query(model.uid);
    const found = entries.parse(
      await query.findMany({
        ...{ select: ['documentId', title], where, limit: MOST },
        orderBy: [{ [title]: 'asc' }, { documentId: 'asc' }],
      }),
    );
    return {
      documents: found.map((one) => ({
        documentId: one.documentId,
        title: String(one[title] ?? one.documentId),
      })),
      total: await query.count({ where }),
    };
  });
}
