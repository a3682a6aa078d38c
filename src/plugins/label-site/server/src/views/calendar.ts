import { inWords } from '@parvis/clock';
import { definitionList, type Markup } from '@parvis/pages';
import { inBoth, type Language } from '../language';

const POINTS = inBoth({
  fr: {
    ...{ opens: 'Ouverture des candidatures', closes: 'Clôture des candidatures' },
    ...{ instructionUntil: 'Fin de l’instruction', juryUntil: 'Fin des travaux du jury' },
    ...{ proclamation: 'Proclamation des résultats', appealsUntil: 'Fin du délai de recours' },
  },
  en: {
    ...{ opens: 'Applications open', closes: 'Applications close' },
    ...{ instructionUntil: 'End of the instruction', juryUntil: 'End of the work of the jury' },
    ...{ proclamation: 'Proclamation of the results', appealsUntil: 'End of the time for appeals' },
  },
});

export const CALENDAR_POINTS = [
  'opens',
  'closes',
  'instructionUntil',
  'juryUntil',
  'proclamation',
  'appealsUntil',
] as const;

/** An instant as people of its zone read it. */
export const instantIn = (instant: string, zone: string, language: Language): string =>
  inWords(new Date(instant), zone, language, 'full');

/** What an edition calls its days, and when they are. */
export const calendarList = (
  { zone, calendar }: { readonly zone: string; readonly calendar: Readonly<Record<string, string | null>> },
  language: Language,
): Markup =>
  definitionList(
    CALENDAR_POINTS.map((point) => {
      const instant = calendar[point];
      return [
        POINTS[language][point],
        instant == null ? undefined : instantIn(instant, zone, language),
      ] as const;
    }),
  );
