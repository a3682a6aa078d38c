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

    UNKNOWN_COMMUNE: 'Aucune commune ne porte ce code : indiquez son code officiel géographique (INSEE).',
    CLAIM_EXISTS: 'Vous avez déjà demandé à représenter cette commune.',
    CLAIM_NEEDED: 'Demandez d’abord à représenter cette commune.',
    CLAIM_NOT_CONFIRMED: 'Le bureau du label n’a pas encore confirmé que vous représentez cette commune.',

    EDITION_NOT_OPEN: 'Cette édition ne reçoit pas de candidatures.',
    NOTHING_TO_RENEW:
      'Cette candidature ne peut pas être renouvelée : choisissez-en une de la même commune, déposée, à laquelle vous travaillez.',
    DRAFT_EXISTS: 'Vous avez déjà commencé une candidature de cette commune : reprenez-la.',
    ANOTHER_IS_LIVE: 'Une autre candidature de cette commune est déjà déposée dans cette édition.',
    ANSWER_MISSING: '{question} : répondez à la question.',
    MARK_MISSING: '{question} : indiquez le niveau que vous vous donnez.',
    NA_REASON_MISSING: '{question} : dites pourquoi la question ne s’applique pas à votre commune.',
    EVIDENCE_MISSING: '{question} : joignez des pièces justificatives ({has} sur {needs}).',
    COMMITMENT_MISSING: 'Joignez l’engagement signé du maire.',
    MARK_NOT_ON_SCALE: 'Ce niveau n’est pas sur l’échelle : choisissez-en un de {min} à {max}.',
    MARK_NOT_ON_STEP:
      'Ce niveau n’est pas sur l’échelle : choisissez-en un de {min} à {max}, par pas de {step}.',
    NOT_APPLICABLE_FORBIDDEN: 'Cette question s’applique à toutes les communes : répondez-y.',
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

    UNKNOWN_COMMUNE: 'No commune has this code: give its official geographic code (INSEE).',
    CLAIM_EXISTS: 'You have asked to speak for this commune already.',
    CLAIM_NEEDED: 'Ask to speak for this commune first.',
    CLAIM_NOT_CONFIRMED: 'The label office has not confirmed yet that you speak for this commune.',

    EDITION_NOT_OPEN: 'This edition takes no applications.',
    NOTHING_TO_RENEW:
      'This application cannot be renewed: choose one of the same commune that was submitted and that you work on.',
    DRAFT_EXISTS: 'You have begun an application of this commune already: go on with it.',
    ANOTHER_IS_LIVE: 'Another application of this commune has been submitted in this edition.',
    ANSWER_MISSING: '{question}: answer the question.',
    MARK_MISSING: '{question}: give the mark that you give yourself.',
    NA_REASON_MISSING: '{question}: say why the question does not apply to your commune.',
    EVIDENCE_MISSING: '{question}: attach evidence ({has} of {needs}).',
    COMMITMENT_MISSING: 'Attach the signed commitment of the mayor.',
    MARK_NOT_ON_SCALE: 'This mark is not on the scale: choose one from {min} to {max}.',
    MARK_NOT_ON_STEP: 'This mark is not on the scale: choose one from {min} to {max}, in steps of {step}.',
    NOT_APPLICABLE_FORBIDDEN: 'This question applies to every commune: answer it.',
  },
};
