/** Small letters without accents: « Évry » is found by « evry ». */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Those whose title holds every word that is looked for, in the same order. */
export function found<Line extends { readonly title: string }>(
  lines: readonly Line[],
  looked: string,
): readonly Line[] {
  const words = plain(looked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter(({ title }) => {
    const text = plain(title);
    return words.every((word) => text.includes(word));
  });
}
