import type { Language } from '@parvis/procedure/server';

/** Why an appeal, or a step of one, is refused, and what can be done about it. */
export const APPEAL_REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    NOT_PROCLAIMED: 'Les décisions de cette édition ne sont pas proclamées : il n’y a rien à contester.',
    APPEAL_TOO_LATE: 'Le délai de recours est passé : la décision ne peut plus être contestée ici.',
    FIRST_AUTHORS:
      'Personnes qui ont pris part à la première décision : {count}. Confiez le réexamen à d’autres.',
    OTHER_GRID: 'Le réexamen se fait sur la grille de la première décision.',
    SITTING_NEEDED: 'Indiquez la séance de cette édition dans laquelle la nouvelle décision est prise.',
    REFORM_WORSENS:
      'Un recours ne rend pas la décision moins favorable à la commune : confirmez plutôt la première.',
    AWARD_NOT_BEGUN: 'La labellisation contestée n’a pas encore commencé : attendez son premier jour.',
  },
  en: {
    NOT_PROCLAIMED: 'The decisions of this edition are not proclaimed: there is nothing to contest.',
    APPEAL_TOO_LATE: 'The time for appeals is over: the decision can no longer be contested here.',
    FIRST_AUTHORS: 'People who took part in the first decision: {count}. Have others examine it anew.',
    OTHER_GRID: 'The dossier is examined anew on the grid of the first decision.',
    SITTING_NEEDED: 'Name the sitting of this edition in which the new decision is taken.',
    REFORM_WORSENS:
      'An appeal does not make the decision less favourable to the commune: uphold the first one instead.',
    AWARD_NOT_BEGUN: 'The award that is contested has not begun yet: wait for its first day.',
  },
};
