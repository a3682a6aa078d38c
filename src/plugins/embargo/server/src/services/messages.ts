import type { Reason } from '@parvis/procedure';
import type { Sayings } from '@parvis/procedure/server';

/** What can be wrong with an instant that somebody writes. */
export type InputProblem =
  | 'ZONE_UNKNOWN'
  | 'INSTANT_MALFORMED'
  | 'INSTANT_WITHOUT_ZONE'
  | 'INSTANT_SKIPPED'
  | 'INSTANT_DOUBLED';

interface EmbargoSayings extends Sayings {
  readonly input: Readonly<Record<InputProblem, string>>;
  readonly invalidRequest: string;
  embargoed(instant: string): string;
  readonly plannedNotDeleted: string;
  readonly busy: string;
  readonly draftNeeded: string;
}

const value = ({ values }: Reason, name: string): string => String(values?.[name] ?? '');

const french: Readonly<Record<string, (reason: Reason) => string>> = {
  NOT_IN_THIS_STATE: () => 'Cela n’est pas possible dans l’état actuel de la programmation.',
  NO_OPEN_PLAN: () => 'Ce contenu n’est pas programmé.',
  ALREADY_PLANNED: () =>
    'Ce contenu est déjà programmé\u202f: déplacez ou annulez la programmation existante.',
  TYPE_NOT_CONFIGURED: () => 'Les contenus de ce type ne se programment pas.',
  INSTANT_PAST: () => 'Cette date est passée\u202f: choisissez-en une à venir.',
  INSTANT_TOO_FAR: (reason) =>
    `Cette date est à plus de ${value(reason, 'years')} ans\u202f: vérifiez l’année.`,
  ZONE_UNKNOWN: () =>
    'Ce fuseau horaire n’existe pas\u202f: indiquez-en un de la base IANA, par exemple Europe/Paris.',
  PARTNER_NOT_AN_ISSUER: () =>
    'Un partenaire dont l’accord est demandé n’émet pas ce contenu\u202f: rechargez la page.',
  PARTNER_WITHOUT_CONTACT: (reason) =>
    `Aucun contact de «\u202f${value(reason, 'partner')}\u202f» n’a d’adresse électronique\u202f: ajoutez-en une, ou n’attendez pas l’accord de ce partenaire.`,
  NOT_PERMITTED: () => 'Votre rôle ne le permet pas.',
  NOT_PUBLISHED: () => 'Ce contenu n’est pas publié\u202f: il n’y a rien à dépublier.',
  PUBLICATION_REFUSED: (reason) => value(reason, 'message'),
  UNPUBLISH_REFUSED: () => 'Ce contenu a été public\u202f: il ne peut plus être dépublié.',
  LAST_EDITOR: () => 'Vous avez modifié ce contenu en dernier\u202f: une autre personne doit l’approuver.',
  ALREADY_APPROVED: () => 'Cet accord est déjà donné.',
  CONTENT_CHANGED: () => 'Le contenu a changé depuis\u202f: relisez-le avant de donner votre accord.',
  EMPTY_ANSWER: () => 'Écrivez votre remarque avant de l’envoyer.',
  TOO_EARLY: () => 'L’heure n’est pas encore venue.',
  REASON_NEEDED: () => 'Dites pourquoi l’embargo est levé avant l’heure.',
  NOTHING_TO_LIFT: () =>
    'Cette programmation met fin à une publication\u202f: il n’y a pas d’embargo à lever.',
};

const english: Readonly<Record<string, (reason: Reason) => string>> = {
  NOT_IN_THIS_STATE: () => 'This is not possible in the present state of the plan.',
  NO_OPEN_PLAN: () => 'This entry is not planned.',
  ALREADY_PLANNED: () => 'This entry is planned already: move or cancel the plan there is.',
  TYPE_NOT_CONFIGURED: () => 'Entries of this type cannot be planned.',
  INSTANT_PAST: () => 'This date has passed: choose one that is to come.',
  INSTANT_TOO_FAR: (reason) =>
    `This date is more than ${value(reason, 'years')} years ahead: check the year.`,
  ZONE_UNKNOWN: () => 'There is no such time zone.',
  PARTNER_NOT_AN_ISSUER: () =>
    'A partner whose approval is asked for does not issue this entry: reload the page.',
  PARTNER_WITHOUT_CONTACT: (reason) =>
    `No contact of "${value(reason, 'partner')}" has an e-mail address: add one, or do not wait for this partner.`,
  NOT_PERMITTED: () => 'Your role does not allow it.',
  NOT_PUBLISHED: () => 'This entry is not published: there is nothing to unpublish.',
  PUBLICATION_REFUSED: (reason) => value(reason, 'message'),
  UNPUBLISH_REFUSED: () => 'This entry has been public: it cannot be unpublished any more.',
  LAST_EDITOR: () => 'You were the last to change this entry: somebody else has to approve it.',
  ALREADY_APPROVED: () => 'This approval has been given already.',
  CONTENT_CHANGED: () => 'The content has changed since: read it again before you approve it.',
  EMPTY_ANSWER: () => 'Write your comment before you send it.',
  TOO_EARLY: () => 'Its hour has not come yet.',
  REASON_NEEDED: () => 'Say why the embargo is lifted ahead of its time.',
  NOTHING_TO_LIFT: () => 'This plan ends a publication: there is no embargo to lift.',
};

/** What people are told, in the two languages of the panel: why not, and what to do. */
export const embargoSayings: Readonly<Record<'fr' | 'en', EmbargoSayings>> = {
  fr: {
    reason: (reason) => french[reason.code]?.(reason) ?? reason.code,
    stale: 'La programmation a changé depuis que vous l’avez lue\u202f: rechargez la page.',
    notFound: 'Ce contenu n’existe pas.',
    invalidRequest: 'La demande est mal formée.',
    input: {
      ZONE_UNKNOWN:
        'Ce fuseau horaire n’existe pas\u202f: indiquez-en un de la base IANA, par exemple Europe/Paris.',
      INSTANT_MALFORMED: 'Indiquez une date et une heure, par exemple 2026-11-23T10:00+01:00.',
      INSTANT_WITHOUT_ZONE:
        'Cette date ne dit pas de quel fuseau elle est\u202f: ajoutez un décalage (+01:00) ou envoyez-la comme heure locale avec son fuseau.',
      INSTANT_SKIPPED:
        'Cette heure n’existe pas\u202f: ce jour-là, les horloges avancent et la sautent. Choisissez-en une autre.',
      INSTANT_DOUBLED:
        'Cette heure existe deux fois\u202f: ce jour-là, les horloges reculent. Dites laquelle, avec son décalage (+02:00 ou +01:00).',
    },
    embargoed: (instant) =>
      `Ce contenu est sous embargo jusqu’au ${instant}\u202f: il ne peut pas être publié avant. Déplacez ou annulez la programmation, ou levez l’embargo en disant pourquoi.`,
    plannedNotDeleted: 'Ce contenu est programmé\u202f: annulez la programmation avant de le supprimer.',
    busy: 'Quelqu’un publie ces contenus au même moment. Rien n’a été changé\u202f: réessayez dans un instant.',
    draftNeeded: 'Ce contenu est programmé\u202f: son brouillon ne peut pas disparaître.',
  },
  en: {
    reason: (reason) => english[reason.code]?.(reason) ?? reason.code,
    stale: 'The plan has changed since you read it: reload the page.',
    notFound: 'There is no such entry.',
    invalidRequest: 'The request is malformed.',
    input: {
      ZONE_UNKNOWN: 'There is no such time zone: give one of the IANA database, such as Europe/Paris.',
      INSTANT_MALFORMED: 'Give a date and a time, for example 2026-11-23T10:00+01:00.',
      INSTANT_WITHOUT_ZONE:
        'This date does not say of which zone it is: add an offset (+01:00), or send it as local time with its zone.',
      INSTANT_SKIPPED: 'There is no such time: clocks go forward over it on that day. Choose another.',
      INSTANT_DOUBLED:
        'This time comes twice: clocks go back on that day. Say which one you mean by its offset (+02:00 or +01:00).',
    },
    embargoed: (instant) =>
      `This entry is under embargo until ${instant} and cannot be published before. Move or cancel the plan, or lift the embargo and say why.`,
    plannedNotDeleted: 'This entry is planned: cancel the plan before you delete it.',
    busy: 'Somebody publishes these entries at this moment. Nothing was changed: try again shortly.',
    draftNeeded: 'This entry is planned: its draft cannot vanish.',
  },
};
