import { type Collection, Reference } from './collections';
import type { Entry } from './content';

/** Every reference inside a value, however deep. */
export function referencesIn(value: unknown): Reference[] {
  if (value instanceof Reference) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

/** The code of a commune of the reference data: the demo refers to it and does not create it. */
export function isRealCommune({ collection, key }: Pick<Reference, 'collection' | 'key'>): boolean {
  return collection === 'communes' && !key.startsWith('ZZ');
}

/**
 * Looks for references that could not be followed: to nothing, to an entry that comes later, or from a published
 * entry to a draft.
 *
 * @returns one sentence for each, none when all is well.
 */
export function brokenReferences(entries: readonly Entry[]): string[] {
  const known = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const problems = referencesIn(entry.fields)
      .filter((reference) => !isRealCommune(reference))
      .flatMap((reference) => {
        const target = known.get(nameFor(reference.collection, reference.key));
        const place = `database/demo/${entry.collection}.json, entry ${entry.key}`;
        if (!target)
          return [`${place}: there is no ${reference.key} in ${reference.collection}.json before it`];
        if (target.publication === 'draft' && entry.publication !== 'draft')
          return [`${place} is published but refers to the draft ${reference.key}`];
        return [];
      });
    known.set(nameFor(entry.collection, entry.key), entry);
    return problems;
  });
}

/** One name for an entry among all collections. */
export function nameFor(collection: Collection, key: string): string {
  return `${collection}/${key}`;
}
