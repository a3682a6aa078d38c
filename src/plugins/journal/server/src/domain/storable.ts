/** PostgreSQL keeps no NUL, and UTF-8 has no lone surrogate: what a text would lose on its way, it loses before. */
const UNSTORABLE = /\p{Surrogate}|\0/gu;

/** A text as it comes back from the database, so that its hash still fits then. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}
