/** Where a request says that it comes from. */
export interface Whence {
  /** The headers `Sec-Fetch-Site` and `Origin`; empty where there is none. */
  readonly fetchSite: string;
  readonly origin: string;
  /** The host that was asked, with its port. */
  readonly host: string;
}

/**
 * Whether a form was sent by a page of this very site. A cookie goes with every request of a browser, also with those
 * that another site makes it send; which site that is, a browser says itself, and no page can make it say otherwise.
 */
export function isFromThisSite({ fetchSite, origin, host }: Whence): boolean {
  if (fetchSite !== '') return fetchSite === 'same-origin';
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
