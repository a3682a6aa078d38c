import type { Language } from '@parvis/procedure/server';

/** What each code says, and what can be done about it. Names in braces are values of the reason. */
export const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    NOT_IN_THIS_STATE: 'Ce n’est pas possible dans l’état actuel : rechargez la page.',
    REASON_NEEDED: 'Indiquez le motif.',
    TOO_EARLY: 'La date prévue n’est pas encore venue.',
    TOO_LATE: 'La date limite est passée.',

    PROGRAMME_EXISTS: 'Un programme porte déjà ces lettres ou cette adresse : choisissez-en d’autres.',
    UNKNOWN_PROGRAMME: 'Ce programme n’existe pas.',
    EDITION_EXISTS: 'Ce programme a déjà une édition pour cette année.',
    UNKNOWN_GRID: 'Cette grille n’existe pas.',
    GRID_NOT_IN_FORCE:
      'La grille n’est pas en vigueur : choisissez-en une qui l’est, ou mettez-la en vigueur.',
    CALENDAR_POINT_MISSING: 'Le calendrier est incomplet : indiquez {point}.',
    CALENDAR_NOT_ASCENDING: 'Dans le calendrier, {point} doit venir après {after}.',
    CLOSING_PAST: 'La clôture est déjà passée : indiquez une date à venir.',
    APPLICATIONS_IN_INSTRUCTION: 'Candidatures encore à instruire : {count}.',
    APPLICATIONS_IN_JURY: 'Candidatures encore devant le jury : {count}.',
    APPLICATIONS_UNDECIDED: 'Candidatures sans décision : {count}.',
    APPEALS_OPEN: 'Recours en cours : {count}.',
  },
  en: {
    NOT_IN_THIS_STATE: 'This is not possible in the present state: reload the page.',
    REASON_NEEDED: 'Say why.',
    TOO_EARLY: 'The planned date has not come yet.',
    TOO_LATE: 'The closing date is past.',

    PROGRAMME_EXISTS: 'A programme has these letters or this address already: choose others.',
    UNKNOWN_PROGRAMME: 'There is no such programme.',
    EDITION_EXISTS: 'This programme has an edition for this year already.',
    UNKNOWN_GRID: 'There is no such grid.',
    GRID_NOT_IN_FORCE: 'The grid is not in force: choose one that is, or bring it into force.',
    CALENDAR_POINT_MISSING: 'The calendar is incomplete: give {point}.',
    CALENDAR_NOT_ASCENDING: 'In the calendar, {point} has to come after {after}.',
    CLOSING_PAST: 'The closing is past already: give a date to come.',
    APPLICATIONS_IN_INSTRUCTION: 'Applications still to be instructed: {count}.',
    APPLICATIONS_IN_JURY: 'Applications still with the jury: {count}.',
    APPLICATIONS_UNDECIDED: 'Applications without a decision: {count}.',
    APPEALS_OPEN: 'Appeals still open: {count}.',
  },
};
