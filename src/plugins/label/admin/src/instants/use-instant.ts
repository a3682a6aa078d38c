import { inWords } from '@parvis/clock';
import { languageOf } from '@parvis/panel';
import { useIntl } from 'react-intl';

/** The zone in which the label speaks of its instants. */
export const ZONE = 'Europe/Paris';

/** Says an instant in the language of the panel, with its zone; a date alone when asked. */
export function useInstant(): (instant: string | null, style?: 'full' | 'date') => string {
  const { locale, formatMessage } = useIntl();
  return (instant, style = 'full') =>
    instant === null
      ? formatMessage({ id: 'label.none' })
      : inWords(new Date(instant), ZONE, languageOf(locale), style);
}
