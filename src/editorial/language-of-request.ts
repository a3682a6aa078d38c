import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** A language in which Parvis speaks to people. */
export type Language = 'fr' | 'en';

const panelUser = z.object({ preferedLanguage: z.string().nullish() });

/**
 * The language of whoever made the request being served: in the panel the user's own (French unless they chose
 * English), over the content API what `Accept-Language` prefers (English unless it asks for French). Outside a
 * request: English.
 */
export function languageOfRequest(strapi: Core.Strapi): Language {
  const context = strapi.requestContext.get();
  if (context === undefined) return 'en';
  if (context.state.route?.info?.type === 'admin') {
    const user = panelUser.safeParse(context.state.user);
    return user.data?.preferedLanguage?.startsWith('en') ? 'en' : 'fr';
  }
  return context.get('Accept-Language') !== '' && context.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en';
}
