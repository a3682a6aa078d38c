import type { Language } from '@parvis/procedure/server';

/** Why a step of the instruction is refused, and what can be done about it. Names in braces are values of the reason. */
export const INSTRUCTION_REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    NOT_FOUND: 'Cette candidature n’existe pas dans cette édition.',
    EDITION_NOT_IN_INSTRUCTION:
      'L’édition n’est pas en instruction : commencez d’abord l’instruction de l’édition.',
    DUE_PAST: 'Le délai demandé est déjà passé : indiquez une date à venir.',
    DUE_AFTER_INSTRUCTION:
      'Le délai demandé va au-delà de la fin de l’instruction : indiquez une date plus proche.',
    UNKNOWN_QUESTION: 'La grille n’a pas de question {question} : choisissez-en une de la grille.',
    APPLICABILITY_OPEN: 'Questions dites non applicables sur lesquelles il reste à se prononcer : {count}.',
    EVIDENCE_OPEN: 'Pièces sur lesquelles il reste à se prononcer : {count}.',
    NOT_IN_INSTRUCTION: 'La candidature n’est pas en instruction : rien ne s’y décide maintenant.',
    NOTHING_APPLICABLE: 'Plus aucune question ne s’appliquerait : gardez-en au moins une.',
    QUESTION_NOT_ASKED:
      'La demande de complément ne porte pas sur cette question : sa réponse reste celle qui a été déposée.',
  },
  en: {
    NOT_FOUND: 'There is no such application in this edition.',
    EDITION_NOT_IN_INSTRUCTION:
      'The edition is not in instruction: begin the instruction of the edition first.',
    DUE_PAST: 'The date is past already: give one to come.',
    DUE_AFTER_INSTRUCTION: 'The date is after the end of the instruction: give an earlier one.',
    UNKNOWN_QUESTION: 'The grid has no question {question}: choose one of the grid.',
    APPLICABILITY_OPEN: 'Questions said not to apply that are still to be decided: {count}.',
    EVIDENCE_OPEN: 'Pieces of evidence that are still to be decided: {count}.',
    NOT_IN_INSTRUCTION: 'The application is not in instruction: nothing is decided about it now.',
    NOTHING_APPLICABLE: 'No question would apply any more: keep one at least.',
    QUESTION_NOT_ASKED:
      'The request for a complement is not about this question: its answer stays the one that was submitted.',
  },
};
