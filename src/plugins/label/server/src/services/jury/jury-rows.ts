import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import type { ApplicationState } from '../../domain/application/application-procedure';
import { type ApplicationRow, applicationRowOf } from '../applications/application-rows';
import type { LabelContext } from '../context';
import type { EditionRow } from '../editions/edition-rows';
import { APPLICATIONS } from '../tables';

/**
 * The applications of an edition that are in a state, locked for the one who changes them. As everywhere, whoever needs
 * their edition as it is takes it after them.
 */
export async function lockedIn(
  trx: Knex.Transaction,
  edition: number,
  state: ApplicationState,
): Promise<readonly ApplicationRow[]> {
  const found: unknown[] = await trx(APPLICATIONS)
    .where({ edition_id: edition, state })
    .orderBy('id')
    .forNoKeyUpdate();
  return found.map(applicationRowOf);
}

/** How many sheets the grid of an edition asks for. */
export async function quorumOf({ strapi }: LabelContext, { id, gridId }: EditionRow): Promise<number> {
  const grid = gridId === null ? null : await scoring(strapi).grids.file(gridId);
  if (grid === null) throw new Error(`The edition ${id} is judged on no grid.`);
  return grid.content.panel?.quorum ?? 1;
}
