/** What stands between the cells of a line. */
export type Separator = ';' | ',' | '\t';

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/**
 * The separator of a file: the one that stands most often in its first line, outside of quotation marks. French
 * spreadsheets write semicolons.
 */
export function separatorOf(text: string): Separator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) break;
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const count = (separator: Separator): number => counts.get(separator) ?? 0;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
