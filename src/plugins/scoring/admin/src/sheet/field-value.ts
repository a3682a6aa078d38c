import type { IntlShape } from 'react-intl';
import type { DossierField } from '../../../server/src/domain/desk/views';

type Words = Pick<IntlShape, 'formatDate' | 'formatMessage' | 'formatNumber'>;

/** Writes the value of a field as whoever reads the panel expects it; what cannot be read so stays as it is. */
export function fieldValue(
  { formatDate, formatMessage, formatNumber }: Words,
  { kind, value }: Pick<DossierField, 'kind' | 'value'>,
): string {
  if (kind === 'boolean') return formatMessage({ id: `scoring.field.${value}` });
  if (kind === 'number') {
    const number = Number(value);
    // Beyond that a number of JavaScript is no longer the one that is written.
    const isExact = Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER;
    // Four digits need no gap, and may be a year.
    const useGrouping = Math.abs(number) >= 10_000;
    return isExact ? formatNumber(number, { maximumFractionDigits: 20, useGrouping }) : value;
  }
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    // A day is the same in every zone.
    return formatDate(`${value}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  }
  if (kind === 'datetime' && !Number.isNaN(Date.parse(value))) {
    return formatDate(value, { dateStyle: 'long', timeStyle: 'short' });
  }
  return value;
}
