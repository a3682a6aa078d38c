import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface Column {
  name: string;
  attribute: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

function ValueName({ value }: { value: unknown }) {
  const { formatMessage } = useIntl();
  return (
    <Typography textColor="neutral800">
      {typeof value === 'string' ? formatMessage({ id: value, defaultMessage: value }) : '–'}
    </Typography>
  );
}

const named = (column: Column): Column =>
  column.attribute.type === 'enumeration' && !column.cellFormatter
    ? { ...column, cellFormatter: (row) => <ValueName value={row[column.name]} /> }
    : column;

/** Names the values of enumerations in lists as forms and filters do: the stock list shows what is stored. */
export function nameValuesInLists(app: StrapiApp): void {
  app.registerHook(
    'Admin/CM/pages/ListView/inject-column-in-table',
    ({ displayedHeaders, ...list }: { displayedHeaders: Column[] }) => ({
      ...list,
      displayedHeaders: displayedHeaders.map(named),
    }),
  );
}
