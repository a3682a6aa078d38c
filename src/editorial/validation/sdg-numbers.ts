/**
 * Whether a value is a list of distinct Sustainable Development Goals, by their numbers 1 to 17.
 *
 * Source: United Nations, resolution A/RES/70/1.
 */
export function areSdgNumbers(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((goal) => Number.isInteger(goal) && goal >= 1 && goal <= 17) &&
    new Set(value).size === value.length
  );
}
