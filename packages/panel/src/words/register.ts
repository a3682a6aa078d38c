import en from './en.json';
import fr from './fr.json';

type Words = Readonly<Record<string, string>>;

/** The sentences of this package, by the language of the panel: `fr` and `en`. */
export const PANEL_WORDS: { readonly fr: Words; readonly en: Words } = { fr, en };

/**
 * A plugin's `registerTrads`: its own sentences and those of this package. Every plugin brings the latter, so that each
 * has them when it stands alone; they are the same, whichever Strapi takes.
 *
 * @returns what gives French to `fr` and English to any other locale of the panel.
 */
export function registerWords(own: { readonly fr: Words; readonly en: Words }) {
  return async ({ locales }: { readonly locales: readonly string[] }) =>
    locales.map((locale) => {
      const language = locale === 'fr' ? 'fr' : 'en';
      return { locale, data: { ...PANEL_WORDS[language], ...own[language] } };
    });
}
