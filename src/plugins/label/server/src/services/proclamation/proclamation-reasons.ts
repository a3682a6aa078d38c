import type { Language } from '@parvis/procedure/server';

/** Why a proclamation is not planned. */
export const PROCLAMATION_REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    PROCLAMATION_PLANNED: 'La proclamation est déjà programmée : rechargez la page.',
    PROCLAMATION_NOT_PLANNED: 'La proclamation n’est pas programmée : rechargez la page.',
  },
  en: {
    PROCLAMATION_PLANNED: 'The proclamation is planned already: reload the page.',
    PROCLAMATION_NOT_PLANNED: 'The proclamation is not planned: reload the page.',
  },
};
