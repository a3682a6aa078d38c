/** A slug that ends in a number, as slugs do that were taken: `sommet-3` is `sommet` with 3. */
const SUFFIXED = /^(.+)-([1-9]\d{0,3})$/;

/**
 * The slugs that come before one with a number: an automatic number says that all of these were taken. Strapi begins to
 * count at 1, as the panel suggests it, and this project at 2; so the 1 is passed over.
 *
 * @returns none for a slug that does not end in a number.
 */
export function slugsBefore(slug: string): string[] {
  const [, base, number] = SUFFIXED.exec(slug) ?? [];
  if (base === undefined) return [];
  const between = Array.from(
    { length: Math.max(Number(number) - 2, 0) },
    (_, index) => `${base}-${index + 2}`,
  );
  return [base, ...between];
}

/** A slug without its number. */
export function withoutSuffix(slug: string): string {
  return SUFFIXED.exec(slug)?.[1] ?? slug;
}
