import type { Language } from '@parvis/clock';

/** The language in which instants are written for a locale of the panel. */
export function languageOf(locale: string): Language {
  return locale.startsWith('fr') ? 'fr' : 'en';
}
