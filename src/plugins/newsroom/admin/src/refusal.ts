import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

type AnyError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** What the server answered to something that was asked for. */
type Answer = { readonly data: unknown } | { readonly error: AnyError };

/** Says what the server refused, in its own words where it has any; null when it did what was asked for. */
export function useRefusal(): (answer: Answer) => string | null {
  const { formatMessage } = useIntl();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  return (answer) => {
    if (!('error' in answer)) return null;
    const { error } = answer;
    return error.name === 'ForbiddenError' ? formatMessage({ id: 'newsroom.forbidden' }) : formatError(error);
  };
}
