import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface LoadedProps<Data> {
  readonly query: {
    readonly data?: Data | undefined;
    readonly isError: boolean;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for; or that it is being read, or could not be. */
export function Loaded<Data>({ query: { data, isError, refetch }, children }: LoadedProps<Data>) {
  const { formatMessage } = useIntl();
  if (data !== undefined) return <>{children(data)}</>;
  if (!isError) return <Loader>{formatMessage({ id: 'newsroom.loading' })}</Loader>;
  return (
    <Flex role="alert" direction="column" alignItems="flex-start" gap={3}>
      <Typography>{formatMessage({ id: 'newsroom.failed-to-load' })}</Typography>
      <Button variant="secondary" onClick={() => refetch()}>
        {formatMessage({ id: 'newsroom.retry' })}
      </Button>
    </Flex>
  );
}
