import { scoring } from '@parvis/scoring';
import { z } from 'zod';
import type { Entry } from './content';
import type { Load } from './load';
import { doneOf } from './outcome';
import { gridContent } from './scoring-schemas';

const grid = z.object({ inForce: z.boolean(), content: gridContent });

/** Writes a grid of criteria, and brings it into force unless it stays a draft. */
export async function writeGrid(
  { strapi, staff: { office } }: Load,
  entry: Entry,
): Promise<{ readonly id: string }> {
  const { inForce, content } = grid.parse(entry.fields);
  const { grids } = scoring(strapi);
  const id = doneOf(entry, await grids.create(content));
  if (inForce) {
    doneOf(entry, await grids.step(id, 'submit', { staff: office }));
    doneOf(entry, await grids.step(id, 'publish', { staff: office }));
  }
  return { id: String(id) };
}
