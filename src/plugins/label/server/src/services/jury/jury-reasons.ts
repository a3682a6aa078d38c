import type { Language } from '@parvis/procedure/server';

/** What is said of steps from the jury to the decision that are refused. */
export const JURY_REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    NO_PANEL: 'Cette édition n’a pas encore de jury : préparez-le d’abord.',
    TOO_FEW_JURORS:
      'Jurés sans conflit d’intérêts : {has} sur {needs}. Attribuez le dossier à d’autres jurés.',
    TOO_FEW_SHEETS:
      'Fiches remises : {has} sur {needs}. Attendez celles qui manquent, ou attribuez le dossier.',
    NOT_A_MEMBER: 'Une de ces personnes n’est pas membre du jury de cette édition.',
    PRESENT_AND_ABSENT: 'Une personne ne peut pas être à la fois présente et absente.',
    QUORUM: 'Votants présents : {has} sur {needs}, récusations déduites. Le quorum n’est pas atteint.',
    MOTIVATION_NEEDED: 'Motivez la décision.',
    LEVEL_DOES_NOT_FIT: 'Une labellisation nomme un niveau ; toute autre décision n’en nomme pas.',
    OVERRIDE_REASON_NEEDED: 'Le niveau n’est pas celui que donne la grille : dites pourquoi.',
    UNKNOWN_LEVEL: 'La grille de cette édition n’a pas ce niveau.',
    NOT_IN_DELIBERATION: 'Cette candidature n’est pas en délibération.',
    DECISION_NOT_PREPARED: 'Calculez d’abord le score de cette candidature : préparez les décisions.',
    NO_RUN: 'Aucun calcul ne fonde cette décision : préparez les décisions.',
    RUN_OUTDATED: 'Les fiches ont changé depuis le calcul : préparez la décision à nouveau.',
    NO_DECISION: 'Aucune décision n’est adoptée.',
  },
  en: {
    NO_PANEL: 'This edition has no jury yet: prepare it first.',
    TOO_FEW_JURORS: 'Jurors without a conflict: {has} of {needs}. Assign the dossier to others.',
    TOO_FEW_SHEETS:
      'Submitted sheets: {has} of {needs}. Wait for those that are lacking, or assign the dossier.',
    NOT_A_MEMBER: 'One of these people is no member of the jury of this edition.',
    PRESENT_AND_ABSENT: 'Nobody can be present and absent at once.',
    QUORUM: 'Voters present: {has} of {needs}, without those who are recused. There is no quorum.',
    MOTIVATION_NEEDED: 'Give the reasons of the decision.',
    LEVEL_DOES_NOT_FIT: 'An award names a level; every other decision names none.',
    OVERRIDE_REASON_NEEDED: 'The level is not the one that the grid gives: say why.',
    UNKNOWN_LEVEL: 'The grid of this edition has no such level.',
    NOT_IN_DELIBERATION: 'This application is not being deliberated on.',
    DECISION_NOT_PREPARED: 'Have the score of this application worked out first: prepare the decisions.',
    NO_RUN: 'No run founds this decision: prepare the decisions.',
    RUN_OUTDATED: 'The sheets have changed since the run: prepare the decision anew.',
    NO_DECISION: 'No decision has been adopted.',
  },
};
