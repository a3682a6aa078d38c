/** A language in which Parvis speaks to people. */
export type Language = 'fr' | 'en';

/** What of a request says in which language to answer it. */
interface SpokenRequest {
  readonly state: {
    readonly route?: { readonly info?: { readonly type?: string } };
    readonly user?: { readonly preferedLanguage?: string | null };
  };
  get(header: string): string;
  acceptsLanguages(...languages: string[]): string | string[] | false;
}

/**
 * The language of whoever made the request being served: in the panel the user's own (French unless they chose
 * English), over the content API what `Accept-Language` prefers (English unless it asks for French). Outside of a
 * request: English.
 *
 * @param strapi the running Strapi.
 */
export function languageOfRequest(strapi: {
  readonly requestContext: { get(): SpokenRequest | undefined };
}): Language {
  const context = strapi.requestContext.get();
  return context === undefined ? 'en' : languageOf(context);
}

/** The same, of a request that is at hand. */
export function languageOf(request: SpokenRequest): Language {
  if (request.state.route?.info?.type === 'admin') {
    return request.state.user?.preferedLanguage?.startsWith('en') ? 'en' : 'fr';
  }
  return request.get('Accept-Language') !== '' && request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en';
}
