import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { READING_TABLE } from './grant-rows';

const row = z.object({ grant_document_id: z.string(), last: z.date() });

/** When each of these grants was last used to read the document, early or once public, or one of its files. */
export async function lastReadings(
  strapi: Core.Strapi,
  grants: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Date>> {
  const rows: unknown[] = await strapi.db
    .connection(READING_TABLE)
    .select('grant_document_id')
    .max({ last: 'read_at' })
    .whereIn(
      'grant_document_id',
      grants.map(({ id }) => id),
    )
    .whereNot({ what: 'conditions' })
    .groupBy('grant_document_id');
  return new Map(rows.map((found) => row.parse(found)).map((one) => [one.grant_document_id, one.last]));
}
