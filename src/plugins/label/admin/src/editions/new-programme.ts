/** What is typed about a programme. */
export interface ProgrammeText {
  readonly title: string;
  readonly letters: string;
  /** Null as long as it follows the title. */
  readonly slug: string | null;
  readonly validYears: string;
  readonly description: string;
}

export type ProgrammeField = 'title' | 'letters' | 'slug' | 'validYears';

/** An address from a title: without accents, in small letters, words joined by hyphens. */
export const slugFrom = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100);

/** The fields that the server would refuse, in the order of the form. */
export function programmeFaults({
  title,
  letters,
  slug,
  validYears,
}: ProgrammeText): readonly ProgrammeField[] {
  const years = Number(validYears);
  const fits: Readonly<Record<ProgrammeField, boolean>> = {
    title: title.trim() !== '',
    letters: /^[A-Z]{2,8}$/.test(letters.trim()),
    slug: /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug ?? slugFrom(title)),
    validYears: Number.isInteger(years) && years >= 1 && years <= 20,
  };
  return (['title', 'letters', 'slug', 'validYears'] as const).filter((field) => !fits[field]);
}
