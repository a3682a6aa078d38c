import { inWords } from '@parvis/clock';
import { inBoth, type Language, nameOf } from '../language';
import type { Award } from '../services/shapes';

const WORDS = inBoth({
  fr: {
    ...{ number: 'Numéro', level: 'Niveau', state: 'État', valid: 'Validité' },
    from: (from: string, to: string) => `du ${from} au ${to}`,
    states: {
      ...{ upcoming: 'À venir', active: 'En cours de validité', expired: 'Expiré', renewed: 'Renouvelé' },
      ...{ withdrawn: 'Retiré', renounced: 'Abandonné par la commune' },
    },
  },
  en: {
    ...{ number: 'Number', level: 'Level', state: 'State', valid: 'Valid' },
    from: (from: string, to: string) => `from ${from} to ${to}`,
    states: {
      ...{ upcoming: 'To come', active: 'Valid', expired: 'Expired', renewed: 'Renewed' },
      ...{ withdrawn: 'Withdrawn', renounced: 'Given back by the commune' },
    },
  },
});

/** A day without a time. */
const dayIn = (day: string, language: Language): string =>
  inWords(new Date(`${day}T00:00:00Z`), 'UTC', language, 'date');

/** What there is to know of an award at a glance, as terms with what holds of each. */
export function awardFacts(
  { number, level, state, validFrom, validTo }: Award,
  language: Language,
): readonly (readonly [term: string, description: string | undefined])[] {
  const words = WORDS[language];
  return [
    [words.number, number],
    [words.level, level?.label],
    [words.state, nameOf(words.states, state)],
    [words.valid, words.from(dayIn(validFrom, language), dayIn(validTo, language))],
  ];
}
