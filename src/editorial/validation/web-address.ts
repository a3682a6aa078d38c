/** Whether a text is a complete web address (`http:` or `https:`) that a browser can open. */
export function isWebAddress(text: string): boolean {
  return hasScheme(text, ['http:', 'https:']);
}

/**
 * Whether a link of a rich text is safe to show: a web address or an e-mail. Anything else a browser would run
 * or fetch (`javascript:`, `data:`, `file:`) is refused.
 */
export function isSafeLink(text: string): boolean {
  return hasScheme(text, ['http:', 'https:', 'mailto:']);
}

/** Browsers ignore white space and control characters inside an address: they are refused rather than cleaned. */
function hasScheme(text: string, schemes: readonly string[]): boolean {
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    schemes.includes(protocol) && (protocol === 'mailto:' || hostname !== '') && /^\w+:(\/\/)?[^/]/.test(text)
  );
}
