import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

type AnyError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** What the server answered to something that was asked for. */
type Answer = { readonly data: unknown } | { readonly error: AnyError };

function codeOf(error: AnyError): unknown {
  const details: unknown = 'details' in error ? error.details : undefined;
  return typeof details === 'object' && details !== null && 'code' in details ? details.code : undefined;
}

/** Says what the server refused, in its own words where it has any; null when it did what was asked for. */
export function useRefusal(): (answer: Answer) => string | null {
  const { formatMessage } = useIntl();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  return (answer) => {
    if (!('error' in answer)) return null;
    const { error } = answer;
    if (error.name === 'ForbiddenError') return formatMessage({ id: 'embargo.forbidden' });
    return codeOf(error) === 'STALE_VERSION' ? formatMessage({ id: 'embargo.stale' }) : formatError(error);
  };
}
