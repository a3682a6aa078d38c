import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { ApplicationState } from '../../domain/application/application-procedure';
import { type ApplicationRow, applicationRowOf } from '../applications/application-rows';
import type { LabelContext } from '../context';
import type { EditionRow } from '../editions/edition-rows';
import { APPLICATIONS, EDITIONS } from '../tables';

const panelRow = z.object({ panel_id: z.int().nullable() });

/** The panel of scoring that judges an edition; null before there is one. */
export async function panelOf(trx: Knex.Transaction, edition: number): Promise<number | null> {
  return panelRow.parse(await trx(EDITIONS).where({ id: edition }).first('panel_id')).panel_id;
}

/**
 * The applications of an edition that are in some states, by their ids.
 *
 * @param how `lock` keeps them for the one who changes them.
 */
export async function applicationsIn(
  trx: Knex.Transaction,
  edition: number,
  { states, how }: { readonly states: readonly ApplicationState[]; readonly how: 'lock' | 'read' },
): Promise<readonly ApplicationRow[]> {
  const asked = trx(APPLICATIONS)
    .where({ edition_id: edition })
    .whereIn('state', [...states])
    .orderBy('id');
  const found: unknown[] = await (how === 'lock' ? asked.forNoKeyUpdate() : asked);
  return found.map(applicationRowOf);
}

/** How many sheets the grid of an edition asks for. */
export async function quorumOf({ strapi }: LabelContext, { id, gridId }: EditionRow): Promise<number> {
  const grid = gridId === null ? null : await scoring(strapi).grids.file(gridId);
  if (grid === null) throw new Error(`The edition ${id} is judged on no grid.`);
  return grid.content.panel?.quorum ?? 1;
}
