import { type PageAnswer, PRIVATE_HEADERS } from './page';

const TOKEN = '{token}';

/**
 * Whether a text is the address of a site's own page in place of one of these: of the web, with `{token}` once where
 * the personal link goes, in its path, query or fragment. `http` only on this machine.
 */
export function isSiteAddress(address: string): boolean {
  if (address.split(TOKEN).length !== 2) return false;
  try {
    const { protocol, hostname, origin, username, password } = new URL(address.replace(TOKEN, 'token'));
    const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
    return (
      (protocol === 'https:' || (protocol === 'http:' && local)) &&
      username === '' &&
      password === '' &&
      address.indexOf(TOKEN) >= origin.length
    );
  } catch {
    return false;
  }
}

/**
 * Sends a reader on to the site's own page.
 *
 * @param address one that {@link isSiteAddress}.
 * @param token of the personal link.
 */
export function redirectToSite(address: string, token: string): PageAnswer {
  const location = address.split(TOKEN).join(encodeURIComponent(token));
  return { status: 303, headers: { ...PRIVATE_HEADERS, Location: location }, body: '' };
}
