/** JSON that can be hashed: no number that JSON cannot write, nothing left out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export type JsonObject = { readonly [name: string]: Json };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The canonical JSON of RFC 8785: names in the order of their UTF-16 code units, no white space. */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** `Array.isArray` for lists that are not to be changed. */
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

export const sameJson = (one: Json, other: Json): boolean => canonicalJson(one) === canonicalJson(other);
