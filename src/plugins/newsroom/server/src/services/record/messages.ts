import type { Language, Sayings } from '@parvis/procedure/server';

const french: Readonly<Record<string, string>> = {
  NOT_IN_THIS_STATE: 'Cela n’est pas possible dans l’état actuel de ce contenu.',
  CORRECTION_KIND_REQUIRED:
    'Ce contenu a été public et son texte a changé\u202f: dites si c’est une correction mineure, ou un rectificatif important avec une note pour les lecteurs.',
  NOTHING_TO_CORRECT: 'Le texte est le même que celui qui est public\u202f: il n’y a rien à corriger.',
  CORRECTED_AT_ONCE:
    'Ce contenu a été public\u202f: il ne se publie plus à une heure dite. Corrigez-le tout de suite avec «\u202fPublier la correction…\u202f».',
  WITHDRAWN: 'Ce contenu est retiré\u202f: rétablissez-le avant de le publier de nouveau.',
  DRAFT_NEEDED:
    'Ce contenu est retiré\u202f: son brouillon est ce qu’il reste du texte et ne peut pas être remplacé par l’avis.',
};

const english: Readonly<Record<string, string>> = {
  NOT_IN_THIS_STATE: 'This is not possible in the present state of the entry.',
  CORRECTION_KIND_REQUIRED:
    'This entry has been public and its text has changed: say whether this is a minor correction, or a major one with a note for its readers.',
  NOTHING_TO_CORRECT: 'The text is the same as the one that is public: there is nothing to correct.',
  CORRECTED_AT_ONCE:
    'This entry has been public: it is no longer published at a set hour. Correct it at once with "Publish the correction…".',
  WITHDRAWN: 'This entry is withdrawn: reinstate it before you publish it again.',
  DRAFT_NEEDED:
    'This entry is withdrawn: its draft is what is left of the text, and cannot be replaced by the notice.',
};

/** The same where nobody was asked which correction it is: by « Publier », « Publier l’ensemble », or for several at once. */
const UNASKED: Readonly<Record<Language, string>> = {
  fr: 'Ce contenu a été public et son texte a changé\u202f: publiez d’abord ce à quoi il renvoie, puis utilisez «\u202fPublier la correction…\u202f», qui demande si c’est une correction mineure ou un rectificatif important.',
  en: 'This entry has been public and its text has changed: publish what it refers to first, then use "Publish the correction…", which asks whether it is a minor correction or a major one.',
};

/** What people are told when something is refused: why, and what to do. */
export const recordSayings: Readonly<Record<Language, Sayings>> = {
  fr: {
    reason: ({ code }) => french[code] ?? code,
    stale: 'Ce contenu a changé depuis que vous l’avez lu\u202f: rechargez la page.',
    notFound: 'Ce contenu n’a jamais été public.',
  },
  en: {
    reason: ({ code }) => english[code] ?? code,
    stale: 'This entry has changed since you read it: reload the page.',
    notFound: 'This entry has never been public.',
  },
};

/** What they are told of a publication that was asked for like any other, of what has been public. */
export function publicationSayings(language: Language): Sayings {
  const { reason, ...sayings } = recordSayings[language];
  return {
    ...sayings,
    reason: (why) => (why.code === 'CORRECTION_KIND_REQUIRED' ? UNASKED[language] : reason(why)),
  };
}
