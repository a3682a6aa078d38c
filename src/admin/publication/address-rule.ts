/** Why a text cannot be an address: nothing written, the present one, or a character that is not allowed. */
export type AddressProblem = 'empty' | 'unchanged' | 'characters';

/** Checks a new address before the server does: lower-case letters and digits, in words joined by hyphens. */
export function problemOfAddress(slug: string, current: string): AddressProblem | undefined {
  if (slug === '') return 'empty';
  if (slug === current) return 'unchanged';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? undefined : 'characters';
}
