import { useIntl } from 'react-intl';

/** Says a decimal, which is never counted with, in the language of the panel: with a comma in French. */
export function useFigure(): (decimal: string) => string {
  const { locale } = useIntl();
  return (decimal) => (locale.startsWith('fr') ? decimal.replace('.', ',') : decimal);
}
