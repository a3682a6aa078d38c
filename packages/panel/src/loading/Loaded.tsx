import { Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { FailedToLoad } from './FailedToLoad';

interface LoadedProps<Data> {
  readonly query: {
    readonly data?: Data | undefined;
    readonly isError: boolean;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for; or that it is being read, or could not be. What was read once stays when it cannot be read anew. */
export function Loaded<Data>({ query: { data, isError, refetch }, children }: LoadedProps<Data>) {
  const { formatMessage } = useIntl();
  if (data !== undefined) return <>{children(data)}</>;
  if (!isError) return <Loader>{formatMessage({ id: 'panel.loading' })}</Loader>;
  return <FailedToLoad message={formatMessage({ id: 'panel.failed-to-load' })} retry={refetch} />;
}
