import type { Core } from '@strapi/strapi';
import { formatReference, parisYear } from './reference';

const UID = 'api::press-release.press-release';

interface CounterRow {
  year: number;
  last_number: number;
}

/**
 * Gives the draft of a press release its reference, unless it has one.
 *
 * Runs in the transaction of its first planning or publication: the year's counter row stays locked until that
 * commits, so parallel ones wait their turn, and one that fails gives its number back. References have no gap and no
 * double, and none is used again.
 *
 * @param releasedAt when it is public, as far as is known now: the reference bears the year.
 */
export async function allocateReference(
  strapi: Core.Strapi,
  documentId: string,
  releasedAt: Date,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const draft = await strapi.db
      .connection(strapi.db.metadata.get(UID).tableName)
      .transacting(trx)
      .where({ document_id: documentId, published_at: null })
      .forUpdate()
      .first('reference');
    if (draft === undefined || draft.reference !== null) return;
    const year = parisYear(releasedAt);
    const [counter] = await strapi.db
      .connection<CounterRow>('parvis_reference_counters')
      .transacting(trx)
      .insert({ year, last_number: 1 })
      .onConflict('year')
      .merge({ last_number: strapi.db.connection.raw('parvis_reference_counters.last_number + 1') })
      .returning('last_number');
    if (counter === undefined) throw new Error(`No reference could be counted for ${year}`);
    await strapi.db.query(UID).updateMany({
      where: { documentId, publishedAt: null },
      data: { reference: formatReference(year, counter.last_number) },
    });
  });
}

/** Notes in the draft of a press release when it is first public, unless it has been before. */
export async function noteFirstRelease(
  strapi: Core.Strapi,
  documentId: string,
  releasedAt: Date,
): Promise<void> {
  await strapi.db.query(UID).updateMany({
    where: { documentId, publishedAt: null, firstReleasedAt: null },
    data: { firstReleasedAt: releasedAt },
  });
}
