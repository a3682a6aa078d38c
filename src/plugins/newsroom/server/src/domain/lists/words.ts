/** How two words are compared: without accents, capitals, and differences of spaces, hyphens and apostrophes. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}'’_]+/gu, ' ')
    .trim();
}

/** The entries of a list that a person wrote on one line or several: separated by commas, semicolons or bars. Each once. */
export function entriesOf(text: string): string[] {
  const entries = text
    .split(/[,;|\n\r]+/)
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
  const seen = new Map<string, string>();
  for (const entry of entries) if (!seen.has(folded(entry))) seen.set(folded(entry), entry);
  return [...seen.values()];
}

/** The same list on one line, as it is kept and shown. */
export function inOneLine(entries: readonly string[]): string {
  return entries.join(', ');
}
