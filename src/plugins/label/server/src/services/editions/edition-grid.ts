import { type GridFile, scoring } from '@parvis/scoring';
import { type Question, questionsOf } from '../../domain/application/questions';
import type { NamedGrid } from '../../domain/edition/edition-view';
import type { FixedGrid, LabelContext } from '../context';
import type { EditionRow } from './edition-rows';

/** What an edition asks, and on which grid. */
export interface EditionGrid extends NamedGrid {
  readonly questions: readonly Question[];
  /** In ascending order. */
  readonly levels: NonNullable<GridFile['levels']>;
}

/** The grid of that id as it is now; null when there is none. */
export async function readGrid({ strapi }: LabelContext, id: number): Promise<EditionGrid | null> {
  const found = await scoring(strapi).grids.file(id);
  if (found === null) return null;
  const { state, hash, content } = found;
  const { code, version, label = '', root, levels = [] } = content;
  return { id, code, version, label, state, hash, questions: questionsOf(root), levels };
}

/**
 * The grid of an edition that has been opened. It never changes any more and is read once, by the hash that names its
 * content: every answer that is saved asks for it.
 *
 * @throws Error when it is not the one with which the edition was opened.
 */
export async function gridFor(
  context: LabelContext,
  { id, gridId, gridHash }: EditionRow,
): Promise<FixedGrid> {
  const known = gridHash === null ? undefined : context.grids.get(gridHash);
  if (known !== undefined) return known;
  const grid = gridId === null ? null : await readGrid(context, gridId);
  if (grid === null || gridHash === null || grid.hash !== gridHash) {
    throw new Error(`The grid of the edition ${id} is not the one with which it was opened.`);
  }
  const fixed = { ...grid, hash: gridHash };
  context.grids.set(gridHash, fixed);
  return fixed;
}
