import type { Language, Sayings } from '@parvis/procedure/server';

const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    NO_LISTS: 'Choisissez au moins une liste.',
    NO_RECIPIENTS: 'Ces listes n’atteignent personne : ajoutez-y des journalistes.',
    NOT_PLANNED:
      'Ce document n’est pas public et sa publication n’est pas programmée : programmez-la d’abord.',
    EMBARGO_UNSETTLED:
      'L’embargo n’est pas confirmé : un accord ou une confirmation manque. Réglez-le avant d’écrire à la presse.',
    EMBARGO_ON_HOLD: 'L’heure prévue est passée sans publication : donnez-en une nouvelle au document.',
    NOTHING_TO_WAIT_FOR: 'Aucune publication n’est programmée : il n’y a rien à attendre.',
    WITHDRAWN: 'Ce document est retiré : il n’est plus envoyé à personne.',
    INSTANT_PAST: 'Cet instant est passé : choisissez-en un à venir.',
    MOMENT_NEEDED: 'Choisissez quand l’envoi doit partir.',
    NOT_IN_THIS_STATE: 'Ce n’est plus possible : l’envoi a changé d’état. Rechargez la page.',
  },
  en: {
    NO_LISTS: 'Choose at least one list.',
    NO_RECIPIENTS: 'These lists reach nobody: add journalists to them.',
    NOT_PLANNED: 'This document is not public and its publication is not planned: plan it first.',
    EMBARGO_UNSETTLED:
      'The embargo is not settled: an approval or confirmation is missing. See to it before you write to the press.',
    EMBARGO_ON_HOLD: 'The planned hour has passed without a publication: give the document a new one.',
    NOTHING_TO_WAIT_FOR: 'No publication is planned: there is nothing to wait for.',
    WITHDRAWN: 'This document is withdrawn: it is sent to nobody any more.',
    INSTANT_PAST: 'This instant has passed: choose one to come.',
    MOMENT_NEEDED: 'Choose when the mailing is to leave.',
    NOT_IN_THIS_STATE:
      'This is no longer possible: the mailing has come into another state. Reload the page.',
  },
};

/** Why a step of a mailing is refused, in words. */
export const mailingSayings: Readonly<Record<Language, Sayings>> = {
  fr: {
    reason: ({ code }) => REASONS.fr[code] ?? code,
    stale: 'Cet envoi a changé entre-temps : rechargez la page.',
    notFound: 'Cet envoi n’existe pas.',
  },
  en: {
    reason: ({ code }) => REASONS.en[code] ?? code,
    stale: 'This mailing has changed meanwhile: reload the page.',
    notFound: 'There is no such mailing.',
  },
};

export const mailingWords: Readonly<
  Record<Language, { invalidRequest: string; instant: Readonly<Record<string, string>> }>
> = {
  fr: {
    invalidRequest: 'L’envoi n’a pas été enregistré : corrigez les champs signalés.',
    instant: {
      skipped: 'Cette heure n’existe pas : les horloges avancent cette nuit-là. Choisissez-en une autre.',
      doubled: 'Cette heure existe deux fois cette nuit-là : choisissez-en une autre.',
      malformed: 'Donnez une date et une heure.',
      'unknown-zone': 'Ce fuseau horaire n’existe pas.',
    },
  },
  en: {
    invalidRequest: 'The mailing was not saved: correct the fields that are marked.',
    instant: {
      skipped: 'This hour does not exist: clocks go forward that night. Choose another one.',
      doubled: 'This hour exists twice that night: choose another one.',
      malformed: 'Give a date and a time.',
      'unknown-zone': 'There is no such time zone.',
    },
  },
};
