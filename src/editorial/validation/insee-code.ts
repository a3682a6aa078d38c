/** Where a commune's code comes from: the official geographic code (COG), or Parvis's demonstration. */
export type CommuneOrigin = 'cog' | 'demo';

/**
 * Whether a text can be the code of a commune of the given origin.
 * `cog`: five digits from 01001 on, 2A and 2B for Corsica, 97x and 98x overseas. `demo`: ZZ001 to ZZ999, which no
 * real commune can have.
 *
 * Source: INSEE, code officiel géographique.
 */
export function isInseeCode(code: string, origin: CommuneOrigin): boolean {
  return origin === 'demo'
    ? /^ZZ(?!000)\d{3}$/.test(code)
    : /^(?:(?:0[1-9]|[1345678]\d|2[AB1-9]|9[0-5])(?!000)\d{3}|97[1-8]\d{2}|98[4-9]\d{2})$/.test(code);
}

/** Whether a text is a French postal code: five digits, the department's first. */
export function isPostalCode(text: string): boolean {
  return /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(text);
}
