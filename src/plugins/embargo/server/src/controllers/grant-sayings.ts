import type { Language, Sayings } from '@parvis/procedure/server';

const french: Readonly<Record<string, string>> = {
  NOT_UNDER_EMBARGO:
    'Aucune publication n’est programmée pour ce contenu\u202f: programmez-la avant d’ouvrir une lecture.',
  EXPIRY_PAST: 'La fin de validité du lien est passée\u202f: choisissez un instant à venir.',
  ALREADY_GRANTED:
    'Cette adresse a déjà un accès à ce contenu\u202f: renouvelez son lien, ou révoquez-le d’abord.',
  NOT_IN_THIS_STATE: 'Cet accès est révoqué\u202f: créez-en un nouveau.',
};

const english: Readonly<Record<string, string>> = {
  NOT_UNDER_EMBARGO: 'No publication is planned for this entry: plan it before you let anyone read it.',
  EXPIRY_PAST: 'The end of the link has passed: choose an instant to come.',
  ALREADY_GRANTED: 'This address may read this entry already: renew its link, or revoke it first.',
  NOT_IN_THIS_STATE: 'This grant is revoked: make a new one.',
};

/** Why a step of a grant is refused, and what to do. */
export const grantSayings: Readonly<Record<Language, Sayings>> = {
  fr: {
    reason: ({ code }) => french[code] ?? code,
    stale: 'Cet accès a changé depuis que vous l’avez lu\u202f: rechargez la page.',
    notFound: 'Cet accès n’existe pas.',
  },
  en: {
    reason: ({ code }) => english[code] ?? code,
    stale: 'This grant has changed since you read it: reload the page.',
    notFound: 'There is no such grant.',
  },
};
