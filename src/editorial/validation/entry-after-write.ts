import type { Attribute, Model, Models } from './model';
import { type Fields, isFields } from './plain-value';

/**
 * The entry as it will be once the given fields are written over the stored one, in one canonical form: what refers
 * to files or other entries is a list, JSON is parsed.
 *
 * As Strapi does it: a field that is not given keeps its value; a component with the `id` of a stored one is merged
 * into it, without it replaces it; a new entry or component takes the defaults of its schema.
 *
 * @param stored null for a new entry
 */
export function entryAfterWrite(model: Model, stored: Fields | null, given: Fields, models: Models): Fields {
  const entry: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const before = stored?.[name];
    const value = given[name];
    if (attribute.type === 'media' || attribute.type === 'relation')
      entry[name] = referencesAfter(before, value);
    else if (attribute.type === 'component') entry[name] = componentAfter(attribute, before, value, models);
    else if (value !== undefined) entry[name] = attribute.type === 'json' ? parsed(value) : value;
    else entry[name] = stored === null ? attribute.default : before;
  }
  return entry;
}

function componentAfter(attribute: Attribute, before: unknown, value: unknown, models: Models): unknown {
  const model = models(attribute.component ?? '');
  const known = listOf(before).filter(isFields);
  const one = (item: unknown): unknown => {
    if (!isFields(item)) return item;
    const same = known.find(({ id }) => item.id !== undefined && String(id) === String(item.id));
    return entryAfterWrite(model, same ?? null, item, models);
  };
  const after = value === undefined ? before : value;
  return Array.isArray(after) ? after.map(one) : one(after);
}

function referencesAfter(before: unknown, value: unknown): readonly unknown[] {
  if (value === undefined) return listOf(before);
  if (!isFields(value) || 'id' in value || 'documentId' in value) return listOf(value);
  if (value.set !== undefined && value.set !== null) return listOf(value.set);
  const gone = new Set(listOf(value.disconnect).flatMap(identifiers));
  const kept = listOf(before).filter(
    (target) => !identifiers(target).some((identifier) => gone.has(identifier)),
  );
  return [...kept, ...listOf(value.connect)];
}

function identifiers(target: unknown): string[] {
  const names = isFields(target) ? [target.id, target.documentId] : [target];
  return names.filter((name) => name !== undefined).map(String);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
