import { FailedToLoad } from '@parvis/panel';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface ListingProps<Entry> {
  readonly query: {
    readonly data?: { readonly total: number; readonly results: readonly Entry[] };
    readonly isError: boolean;
    readonly refetch: () => unknown;
  };
  readonly emptyMessage: string;
  readonly children: (entry: Entry) => ReactNode;
}

/** The body of a home-page widget: what it lists, or that it loads, is empty or could not be read. */
export function Listing<Entry extends { readonly uid: string; readonly documentId: string }>({
  query: { data, isError, refetch },
  emptyMessage,
  children,
}: ListingProps<Entry>) {
  const { formatMessage } = useIntl();
  if (isError) {
    return <FailedToLoad message={formatMessage({ id: 'parvis.home.error' })} retry={refetch} centred />;
  }
  if (data === undefined) return <Widget.Loading />;
  if (data.results.length === 0) return <Widget.NoData>{emptyMessage}</Widget.NoData>;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch">
        {data.results.map((entry) => (
          <Box tag="li" key={`${entry.uid}/${entry.documentId}`} paddingBottom={3}>
            {children(entry)}
          </Box>
        ))}
      </Flex>
      {data.total > data.results.length && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'parvis.home.more' }, { count: data.total - data.results.length })}
        </Typography>
      )}
    </>
  );
}
