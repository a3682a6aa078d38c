/** A factor from 0 to 1 as it is sent, from one with a comma or a point; null when it is none. */
export function factorOf(text: string): string | null {
  const written = text.trim().replace(',', '.');
  return /^(?:0(?:\.\d{1,30})?|1(?:\.0{1,30})?)$/.test(written) ? written : null;
}
