/** An instant as JSON carries it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const plain = (value: unknown): string | number | boolean | Date | undefined => {
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};

/**
 * What the words for an action may name: the plain values of the state after it, so that a plugin can translate
 * `Planned for {at, date, long}`. Instants are dates.
 */
export function valuesOf(after: unknown): Record<string, string | number | boolean | Date> {
  if (typeof after !== 'object' || after === null || Array.isArray(after)) return {};
  return Object.fromEntries(
    Object.entries(after).flatMap(([name, found]) => {
      const value = plain(found);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
