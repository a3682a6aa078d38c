import { inWords } from '@parvis/clock';
import { languageOf } from '@parvis/panel';
import { useIntl } from 'react-intl';

/** Says a day, written YYYY-MM-DD, in the language of the panel. */
export function useDay(): (day: string) => string {
  const { locale } = useIntl();
  return (day) => inWords(new Date(`${day}T00:00:00Z`), 'UTC', languageOf(locale), 'date');
}
