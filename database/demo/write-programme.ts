import { label } from '@parvis/label';
import { z } from 'zod';
import type { Entry } from './content';
import type { Load } from './load';
import { doneOf } from './outcome';

const programme = z.object({
  ...{ letters: z.string(), title: z.string(), description: z.string(), validYears: z.int() },
});

/** Begins a programme of the label. */
export async function writeProgramme(load: Load, entry: Entry): Promise<{ readonly id: string }> {
  const wanted = { ...programme.parse(entry.fields), slug: entry.key };
  const { id } = doneOf(entry, await label(load.strapi).programmes.create(wanted, load.staff.office));
  return { id: String(id) };
}
