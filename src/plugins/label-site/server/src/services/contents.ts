import { z } from 'zod';
import type { ContentKind } from '../options';
import { needed, type Visit } from '../site';

/** Something published to which a piece of evidence may refer. */
export interface FoundContent {
  readonly documentId: string;
  readonly title: string;
}

const found = z.object({ data: z.array(z.looseObject({ documentId: z.string() })) });

/** More than these are not shown: one writes more of the title. */
const MOST = 20;

/** What is published of a kind under a title with these words; null where the site is not told who lists it. */
export async function findContents(
  { options, visitor }: Visit,
  kind: ContentKind,
  words: string,
): Promise<readonly FoundContent[] | null> {
  const listed = options.contents[kind];
  if (listed === undefined) return null;
  if (words === '') return [];
  const { path, title, where } = listed;
  const query = new URLSearchParams({
    [`filters[${title}][$containsi]`]: words,
    ...Object.fromEntries(Object.entries(where).map(([field, value]) => [`filters[${field}][$eq]`, value])),
    ...{ 'fields[0]': title, sort: title, 'pagination[pageSize]': String(MOST) },
  });
  const { data } = needed(await visitor.askAsAnybody({ path: `${path}?${query}`, absolute: true }, found));
  return data.map(({ documentId, [title]: name }) => ({ documentId, title: String(name ?? '') }));
}
