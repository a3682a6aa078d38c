import { inTransaction, isRead } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Place } from '../../domain/record/published-version';
import type { CoverageFields } from '../../options/record';
import type { NewsroomContext } from '../context';
import { lockRecord } from './record-rows';
import { contentType } from './schema-of';

const write = z.object({
  action: z.enum(['create', 'update', 'publish', 'unpublish', 'delete']),
  params: z.looseObject({ documentId: z.string().optional() }),
});

const created = z.object({ documentId: z.string() });
const target = z.object({ documentId: z.string() });
/** One row or several, whatever the relation is. */
const targets = z.union([z.array(target), z.null(), target.transform((one) => [one])]);

/**
 * Keeps the number of published articles that speak of a document in a field of that document, in the transaction in
 * which an article becomes public, changes or goes.
 */
export function countCoverage(context: NewsroomContext): void {
  const { strapi, options } = context;
  for (const [uid, { coverage }] of Object.entries(options.types)) {
    if (coverage === undefined) continue;
    strapi.documents.use((asked, next) => {
      if (asked.uid !== coverage.mention || isRead(asked.action)) return next();
      const { success, data } = write.safeParse(asked);
      if (!success) return next();
      return inTransaction(strapi.db, async (trx) => {
        const known = data.params.documentId;
        const before = known === undefined ? [] : await spokenOf(context, coverage, known);
        const result = await next();
        const mention = known ?? created.parse(result).documentId;
        const after = await spokenOf(context, coverage, mention);
        // In one order for all, so that two articles about the same documents do not wait for each other in turn.
        for (const documentId of [...new Set([...before, ...after])].sort()) {
          await count(context, trx, coverage, { uid, documentId });
        }
        return result;
      });
    });
  }
}

/** The documents that the published version of an article speaks of. */
async function spokenOf(
  { strapi }: NewsroomContext,
  { mention, relation }: CoverageFields,
  documentId: string,
): Promise<string[]> {
  const known = contentType(strapi, mention);
  if (known === undefined) return [];
  const found: unknown = await strapi.db.query(known).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: [relation],
  });
  const held = z.record(z.string(), z.unknown()).nullable().parse(found)?.[relation] ?? null;
  return (targets.parse(held) ?? []).map((one) => one.documentId);
}

async function count(
  { strapi }: NewsroomContext,
  trx: Knex.Transaction,
  coverage: CoverageFields,
  place: Place,
): Promise<void> {
  const [mention, owner] = [contentType(strapi, coverage.mention), contentType(strapi, place.uid)];
  if (mention === undefined || owner === undefined) return;
  // Whoever counts at the same time counts after this one has committed, and sees its article.
  await lockRecord(trx, place);
  const number = await strapi.db.query(mention).count({
    where: { publishedAt: { $notNull: true }, [coverage.relation]: { documentId: place.documentId } },
  });
  const { tableName, attributes } = strapi.db.metadata.get(owner);
  const attribute = z.looseObject({ columnName: z.string() }).parse(attributes[coverage.count]);
  // Not through Strapi, for which the draft would then have been edited.
  await trx(tableName)
    .where({ document_id: place.documentId })
    .update({ [attribute.columnName]: number });
}
