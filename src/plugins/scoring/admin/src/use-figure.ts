import { useIntl } from 'react-intl';
import type { Shown } from '../../server/src/domain/desk/views';
import { figureInWords } from './figures';

/** Says a figure in the language of the panel, or that there is none. */
export function useFigure(): (figure: Shown | null) => string {
  const { locale, formatMessage } = useIntl();
  return (figure) =>
    figure === null ? formatMessage({ id: 'scoring.none' }) : figureInWords(figure, locale);
}
