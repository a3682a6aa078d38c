/** Where Strapi keeps a browser's choice of language; without one it speaks English. */
const STRAPI_LANGUAGE = 'strapi-admin-language';

/** Makes French the language of a browser in which nobody has chosen one yet. */
export function speakFrenchFirst(): void {
  if (localStorage.getItem(STRAPI_LANGUAGE) === null) localStorage.setItem(STRAPI_LANGUAGE, 'fr');
}
