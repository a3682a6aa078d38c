import type { LabelContext } from '../context';
import { readGrid } from './edition-grid';

/** A level as people call it. */
export interface NamedLevel {
  readonly code: string;
  readonly label: string;
}

/** The levels of a grid, by their codes, in ascending order. */
export async function levelsOf(
  context: LabelContext,
  grid: number | null,
): Promise<ReadonlyMap<string, NamedLevel>> {
  const found = grid === null ? null : await readGrid(context, grid);
  return new Map((found?.levels ?? []).map(({ code, label = code }) => [code, { code, label }]));
}

/** A level by its code; what the grid does not name bears its code. */
export const namedLevel = (
  levels: ReadonlyMap<string, NamedLevel>,
  code: string | null,
): NamedLevel | null => (code === null ? null : (levels.get(code) ?? { code, label: code }));
