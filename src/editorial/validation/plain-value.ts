/** How deep a JSON value may be nested; deeper ones exhaust the stack of those who walk through it. */
export const MAX_DEPTH = 40;

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a group of named fields (and not a list, a date or nothing). */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Whether PostgreSQL can store a text: no NUL, no half of a surrogate pair. */
export function isStorableText(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** Whether every text and name inside a JSON value can be stored. */
export function isStorableJson(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value);
  if (Array.isArray(value)) return value.every(isStorableJson);
  if (isFields(value))
    return Object.entries(value).every(([name, inner]) => isStorableText(name) && isStorableJson(inner));
  return true;
}

/** Whether a value is nested deeper than {@link MAX_DEPTH} levels. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= MAX_DEPTH || Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
}
