import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { JOURNALISTS, type Journalist, journalistOf } from './journalist-rows';
import { suppressionIn } from './suppression';

/** A journalist who may be written to at this moment; null for whoever has left, opted out or cannot be reached. */
export async function reachable(strapi: Core.Strapi, id: string): Promise<Journalist | null> {
  return inTransaction(strapi.db, async (trx) => {
    const row: unknown = await trx(JOURNALISTS).where({ document_id: id }).first();
    if (row === undefined) return null;
    const journalist = journalistOf(row);
    if (journalist.optedOutAt !== null || journalist.bouncedAt !== null) return null;
    return (await (await suppressionIn(trx)).has(journalist.email)) ? null : journalist;
  });
}
