import { inWords } from '@parvis/clock';
import type { Language } from '@parvis/procedure/server';
import type { DecisionOutcome } from '../domain/decision/decision-procedure';

const NARROW = '\u202f';

/** What was decided, in a word. */
export const OUTCOME_WORDS: Readonly<Record<Language, Readonly<Record<DecisionOutcome, string>>>> = {
  fr: {
    ...{ awarded: 'Label attribué', 'action-plan': 'Plan d’action proposé' },
    ...{ refused: 'Label non attribué', inadmissible: 'Candidature irrecevable' },
  },
  en: {
    ...{ awarded: 'Label awarded', 'action-plan': 'Action plan proposed' },
    ...{ refused: 'Label not awarded', inadmissible: 'Application inadmissible' },
  },
};

/** How the commune can appeal, and until when. */
export function waysOfAppeal(until: Date | null, zone: string, language: Language): string {
  const limit = until === null ? null : inWords(until, zone, language, 'full');
  return language === 'fr'
    ? `Voies et délai de recours${NARROW}: vous pouvez contester cette décision ${limit === null ? '' : `jusqu’au ${limit}, `}en déposant un recours motivé depuis la page de votre candidature. Un recours recevable est examiné, sur la même grille, par un jury dont aucun membre n’a pris part à la première décision.`
    : `Ways and time limit of appeal: you may contest this decision ${limit === null ? '' : `until ${limit}, `}by filing a reasoned appeal from the page of your application. An admissible appeal is examined on the same grid by a panel of which no member took part in the first decision.`;
}
