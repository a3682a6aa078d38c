import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

type AnyError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** What the server answered to something that was asked for. */
interface Answer {
  readonly data?: unknown;
  readonly error?: AnyError | undefined;
}

/** Ids of a plugin's own sentences, where it can say more than that the role or the version is not the right one. */
interface OwnSentences {
  readonly forbidden?: string;
  readonly stale?: string;
}

function codeOf(error: AnyError): unknown {
  const details: unknown = 'details' in error ? error.details : undefined;
  return typeof details === 'object' && details !== null && 'code' in details ? details.code : undefined;
}

/**
 * Says what the server refused: that the role does not allow it, that somebody else was quicker, or else the server's
 * own words; null when it did what was asked for.
 */
export function useRefusal({
  forbidden = 'panel.forbidden',
  stale = 'panel.stale',
}: OwnSentences = {}): (answer: Answer) => string | null {
  const { formatMessage } = useIntl();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  return ({ error }) => {
    if (error === undefined) return null;
    if (error.name === 'ForbiddenError') return formatMessage({ id: forbidden });
    return codeOf(error) === 'STALE_VERSION' ? formatMessage({ id: stale }) : formatError(error);
  };
}
