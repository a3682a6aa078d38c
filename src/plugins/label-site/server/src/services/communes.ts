import { z } from 'zod';
import { needed, type Visit } from '../site';

/** A commune as it is found by its name. */
export interface FoundCommune {
  readonly code: string;
  readonly name: string;
  readonly department: string;
}

const found = z.object({ data: z.array(z.record(z.string(), z.unknown())) });

/** More than these are not shown: one writes more of the name. */
const MOST = 20;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The communes whose name begins so or whose code is this; null where the site is not told who lists them. */
export async function findCommunes(visit: Visit, words: string): Promise<readonly FoundCommune[] | null> {
  const { communes } = visit.options;
  if (communes === null) return null;
  if (words === '') return [];
  const { path, code, name, department } = communes;
  const query = new URLSearchParams({
    [`filters[$or][0][${name}][$startsWithi]`]: words,
    [`filters[$or][1][${code}][$eq]`]: words.toUpperCase(),
    ...{ sort: name, 'pagination[pageSize]': String(MOST) },
    ...Object.fromEntries([code, name, department].map((field, place) => [`fields[${place}]`, field])),
  });
  const question = { path: `${path}?${query}`, absolute: true };
  const { data } = needed(await visit.visitor.askAsAnybody(question, found));
  return data.map((one) => ({
    ...{ code: textOf(one[code]), name: textOf(one[name]), department: textOf(one[department]) },
  }));
}
