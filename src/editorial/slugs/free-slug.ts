import { strings } from '@strapi/utils';

const LONGEST = 90;

/** The first slug that nobody has: `conseil-citoyen`, `conseil-citoyen-2`, … */
export async function firstFree(base: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let suffix = 1; ; suffix += 1) {
    const candidate = suffix === 1 ? base : `${base}-${suffix}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}

/** The slug of a title, whoever has it; empty when the title has no letter or digit to make one from. */
export function slugOfTitle(title: string): string {
  return strings.nameToSlug(title).slice(0, LONGEST).replace(/-+$/, '');
}

/**
 * The first slug for a title that nobody has.
 *
 * @param isTaken whether a slug belongs to another document, as its slug or as a former one.
 * @returns `undefined` when the title has no letter or digit to make a slug from.
 */
export async function freeSlug(
  title: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string | undefined> {
  const base = slugOfTitle(title);
  return base === '' ? undefined : firstFree(base, isTaken);
}
