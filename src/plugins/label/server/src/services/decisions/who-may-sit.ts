import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Person } from '../../domain/jury/jury-view';
import type { LabelContext } from '../context';
import type { EditionRow } from '../editions/edition-rows';
import { APPEALS, APPLICATIONS } from '../tables';

const appealPanels = z.array(z.object({ panel_id: z.int() }).transform(({ panel_id: panel }) => panel));

/** The panels that judge dossiers of an edition anew: their members deliberate on appeals. */
async function panelsOfAppeals(trx: Knex.Transaction, edition: number): Promise<readonly number[]> {
  const found: unknown = await trx(`${APPEALS} as appeal`)
    .join(`${APPLICATIONS} as application`, 'application.id', 'appeal.application_id')
    .where({ 'application.edition_id': edition })
    .whereNotNull('appeal.panel_id')
    .select('appeal.panel_id');
  return appealPanels.parse(found);
}

/** Whoever may sit on an edition: the members of its jury, and those who judge dossiers of it anew. */
export async function whoMaySit(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { id: edition, panelId: panel }: EditionRow,
): Promise<readonly Person[]> {
  const names = new Map<number, string>();
  for (const one of [...(panel === null ? [] : [panel]), ...(await panelsOfAppeals(trx, edition))]) {
    for (const { juror, name } of await scoring(strapi).sourced.members(one)) names.set(juror, name);
  }
  return [...names].map(([id, name]) => ({ id, name }));
}
