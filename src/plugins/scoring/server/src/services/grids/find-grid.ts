import type { Knex } from 'knex';
import type { Grid } from '../../domain/grid/grid';
import { readGrid } from '../../domain/grid/read-grid';
import type { ScoringContext } from '../context';
import { GRIDS, type GridRow, gridRowOf } from '../tables';

export async function findGrid(trx: Knex.Transaction, id: number): Promise<GridRow | null> {
  const found: unknown = await trx(GRIDS).where({ id }).first();
  return found === undefined ? null : gridRowOf(found);
}

/** The grid of a panel that is there, since the database refers to it. */
export async function gridRowFor(trx: Knex.Transaction, id: number): Promise<GridRow> {
  const found = await findGrid(trx, id);
  if (found === null) throw new Error(`The grid ${id} of a panel is gone.`);
  return found;
}

/** A grid ready to be scored on; one that breaks a rule is no grid of a panel. */
export function readable({ id, content }: GridRow): Grid {
  const grid = readGrid(content);
  if (!grid.ok) throw new Error(`The grid ${id} breaks a rule: ${grid.error.code}.`);
  return grid.value;
}

/** The grid of a panel whose hash is known. One that has been in force is read once: its hash names its content. */
export async function gridOf(
  context: ScoringContext,
  trx: Knex.Transaction,
  { gridId, gridHash }: { readonly gridId: number; readonly gridHash: string | null },
): Promise<Grid> {
  const known = gridHash === null ? undefined : context.fixedGrids.get(gridHash);
  if (known !== undefined) return known;
  const grid = readable(await gridRowFor(trx, gridId));
  if (grid.hash === gridHash) context.fixedGrids.set(gridHash, grid);
  return grid;
}

/** The grid of a panel. */
export async function gridFor(context: ScoringContext, trx: Knex.Transaction, id: number): Promise<Grid> {
  const found: { hash: string | null } | undefined = await trx(GRIDS).where({ id }).first('hash');
  return gridOf(context, trx, { gridId: id, gridHash: found?.hash ?? null });
}
