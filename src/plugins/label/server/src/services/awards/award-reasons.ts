import type { Language } from '@parvis/procedure/server';

/** Why a step of an award, or an award, is refused. */
export const AWARD_REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    HEARING_NEEDED:
      'Un label ne se retire qu’après avoir entendu la commune : indiquez le jour de l’audition, qui ne peut être à venir.',
    AWARDS_OVERLAP:
      'Une des communes a déjà un label de ce programme pour une partie de ces jours, attribué à l’instant : recommencez, le nouveau commencera à la fin de l’autre.',
  },
  en: {
    HEARING_NEEDED:
      'A label is withdrawn only after the commune was heard: give the day of the hearing, which cannot be to come.',
    AWARDS_OVERLAP:
      'One of the communes has just been given an award of this programme that holds some of these days: try again, the new one will begin when the other ends.',
  },
};
