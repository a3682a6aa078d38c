/**
 * Strapi presents its own novelties in a banner above every page until each person closes it, and offers no
 * setting against it. It remembers the closing under this key, followed by the installation's id, which
 * Parvis has not (`false`) and which is `undefined` until Strapi has asked for it.
 */
const BANNER_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/** Closes the banner in which Strapi announces its novelties. */
export function closeAnnouncements(): void {
  for (const installation of ['undefined', 'false']) {
    localStorage.setItem(`${BANNER_CLOSED}:${installation}`, 'true');
  }
}
