import { useIntl } from 'react-intl';
import type { VersionView } from './record-api';

/** Names a version in words: « 3 · Rectificatif important, 2 juin 2026 à 10:00 ». */
export function useVersionName(): (version: VersionView) => string {
  const { formatMessage, formatDate } = useIntl();
  return ({ number, at, cause }) =>
    formatMessage(
      { id: 'newsroom.versions.name' },
      {
        number,
        cause: formatMessage({ id: `newsroom.versions.cause.${cause}` }),
        date: formatDate(at, { dateStyle: 'long', timeStyle: 'short' }),
      },
    );
}
