import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PlainTableProps {
  /** What it shows, for those who do not see where it stands. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[];
}

/** A table of texts and figures, one cell a column. */
export function PlainTable({ label, columns, rows }: PlainTableProps) {
  return (
    <Box overflow="auto">
      <Table aria-label={label} colCount={columns.length} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {columns.map((column) => (
              <Th key={column}>
                <Typography variant="sigma" textColor="neutral600">
                  {column}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map(({ key, cells }) => (
            <Tr key={key}>
              {columns.map((column, index) => (
                <Td key={column}>
                  {typeof cells[index] === 'string' ? <Typography>{cells[index]}</Typography> : cells[index]}
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
