import type { Release } from './release';

const LONGEST = 80;

/**
 * The name, without extension, under which people find the document of a release again: its reference, or its kind,
 * and the words of its title, in letters that every system takes.
 */
export function fileNameOf({
  reference,
  kind,
  title,
}: Pick<Release<unknown, unknown>, 'reference' | 'kind' | 'title'>) {
  const words = plainName(title).toLowerCase();
  const begin = reference === null ? NAMES[kind] : plainName(reference);
  return cut(`${begin}-${words}`);
}

const NAMES = {
  release: 'communique',
  kit: 'dossier-de-presse',
  invitation: 'invitation',
  statement: 'declaration',
  clarification: 'mise-au-point',
} as const;

/** A text in the letters that every file system takes, its words joined by hyphens. */
export const plainName = (text: string): string =>
  text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Between words where possible. */
function cut(name: string): string {
  if (name.length <= LONGEST) return name.replace(/-$/, '');
  const end = name.lastIndexOf('-', LONGEST);
  return name.slice(0, end > 0 ? end : LONGEST);
}
