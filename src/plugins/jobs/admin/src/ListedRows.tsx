import { FailedToLoad } from '@parvis/panel';
import {
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  Loader,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PAGE_SIZE } from './jobs-api';

interface ListedRowsProps<Row> {
  readonly query: {
    readonly data?: { readonly rows: readonly Row[] } | undefined;
    readonly isError: boolean;
    readonly refetch: () => unknown;
  };
  readonly page: number;
  readonly onPage: (page: number) => void;
  /** How many there are in this state. */
  readonly total: number;
  readonly name: string;
  readonly empty: string;
  /** Ids of the columns' names. */
  readonly columns: readonly string[];
  readonly children: (row: Row) => ReactNode;
}

/** A table of rows with its pages; or that it is being read, is empty, or could not be read. */
export function ListedRows<Row extends { readonly id: string }>(props: ListedRowsProps<Row>) {
  const { query, page, onPage, total, name, empty, columns, children } = props;
  const { formatMessage } = useIntl();
  if (query.isError) {
    return (
      <Box padding={8}>
        <FailedToLoad message={formatMessage({ id: 'jobs.failedToLoad' })} retry={query.refetch} centred />
      </Box>
    );
  }
  if (query.data === undefined) return <Loader>{formatMessage({ id: 'panel.loading' })}</Loader>;
  const { rows } = query.data;
  if (rows.length === 0 && page === 1)
    return <EmptyStateLayout content={empty} hasRadius shadow="tableShadow" />;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Table aria-label={name} colCount={columns.length} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {columns.map((column) => (
              <Th key={column}>
                <Typography variant="sigma" textColor="neutral600">
                  {formatMessage({ id: column })}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.id}>{children(row)}</Tr>
          ))}
        </Tbody>
      </Table>
      <Flex tag="nav" aria-label={formatMessage({ id: 'jobs.pages' })} gap={4} justifyContent="flex-end">
        <Button variant="tertiary" disabled={page === 1} onClick={() => onPage(page - 1)}>
          {formatMessage({ id: 'jobs.previous' })}
        </Button>
        <Typography aria-live="polite">{formatMessage({ id: 'jobs.page' }, { page })}</Typography>
        <Button variant="tertiary" disabled={page >= pages} onClick={() => onPage(page + 1)}>
          {formatMessage({ id: 'jobs.next' })}
        </Button>
      </Flex>
    </Flex>
  );
}
