const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Whether an address is safe to follow from a rich text: a complete web address, an e-mail or a telephone number.
 * Browsers ignore white space and control characters inside an address (`java\nscript:`): one with any is refused.
 */
export function isSafeLink(address: string): boolean {
  if (/[\s\p{Cc}]/u.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  if (!SCHEMES.includes(protocol)) return false;
  return protocol.startsWith('http') ? hostname !== '' : pathname !== '';
}
