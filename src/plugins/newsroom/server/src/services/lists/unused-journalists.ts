import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { JOURNALISTS, journalistsOf } from './journalist-rows';
import { YEARS_UNUSED } from './opt-out';

/** A journalist whose record nobody has used. */
export interface UnusedJournalist {
  readonly id: string;
  readonly name: string;
  readonly outlet: string;
}

/** Who was neither written to nor changed for {@link YEARS_UNUSED} years: to be asked, or forgotten. */
export async function unusedJournalists(strapi: Core.Strapi): Promise<UnusedJournalist[]> {
  const limit = now();
  limit.setUTCFullYear(limit.getUTCFullYear() - YEARS_UNUSED);
  const rows: unknown = await strapi.db
    .connection(`${JOURNALISTS} as journalist`)
    .select('journalist.*')
    .where('journalist.updated_at', '<', limit)
    .whereNotExists((query) =>
      query
        .from('parvis_mailing_recipients as recipient')
        .whereRaw('recipient.journalist_id = journalist.document_id')
        .andWhere('recipient.added_at', '>=', limit),
    )
    .orderBy('journalist.name');
  return journalistsOf(rows).map(({ id, name, outlet }) => ({ id, name, outlet }));
}
