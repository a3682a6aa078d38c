/** Whether a text can stand in an address: lower-case letters without accents, digits, single hyphens between words. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
