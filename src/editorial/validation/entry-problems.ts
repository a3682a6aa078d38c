import { entryAfterWrite } from './entry-after-write';
import type { Model, Models } from './model';
import type { Fields } from './plain-value';
import type { Problem } from './problem';
import { requiredFields } from './required-fields';
import { RULES_BY_TYPE } from './rules-by-type';
import { schemaProblems } from './schema-problems';

/**
 * All problems that an entry would have once the given fields are written over it: what its schema cannot hold, what
 * is missing for publication, what the rules of its type refuse.
 *
 * @param stored the draft as it stands, with components, files and relations; null for a new entry
 */
export function entryProblems(model: Model, stored: Fields | null, given: Fields, models: Models): Problem[] {
  const unstorable = schemaProblems(model, given, models);
  const entry = entryAfterWrite(model, stored, given, models);
  const rules = RULES_BY_TYPE.get(model.uid);
  const known = new Set(unstorable.map(placeOf));
  const others = [...requiredFields(model, entry, models), ...(rules === undefined ? [] : rules(entry))];
  return [...unstorable, ...others.filter((problem) => isFirstAt(known, problem))];
}

/** One problem a field: the first says what to mend. */
function isFirstAt(known: Set<string>, problem: Problem): boolean {
  const place = placeOf(problem);
  if (known.has(place)) return false;
  known.add(place);
  return true;
}

function placeOf({ path }: Problem): string {
  return JSON.stringify(path);
}
