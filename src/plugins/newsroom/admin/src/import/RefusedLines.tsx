import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ImportReport } from './imports-api';

/** A screen does not hold more; the others are told of when these are mended. */
const SHOWN = 200;
const COLUMNS = ['line', 'column', 'reason'] as const;

/** The lines that are not imported, and why. */
export function RefusedLines({ refused }: Pick<ImportReport, 'refused'>) {
  const { formatMessage, formatNumber } = useIntl();
  const title = formatMessage({ id: 'newsroom.import.refused' }, { count: refused.length });
  return (
    <>
      <Typography tag="h3" variant="delta">
        {title}
      </Typography>
      <Table aria-label={title} colCount={COLUMNS.length} rowCount={Math.min(refused.length, SHOWN) + 1}>
        <Thead>
          <Tr>
            {COLUMNS.map((column) => (
              <Th key={column}>
                <Typography variant="sigma" textColor="neutral600">
                  {formatMessage({ id: `newsroom.import.column.${column}` })}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {refused.slice(0, SHOWN).map(({ line, column, code, value }) => (
            <Tr key={`${line} ${column} ${code}`}>
              <Td>
                <Typography>{formatNumber(line)}</Typography>
              </Td>
              <Td>
                <Typography>{formatMessage({ id: `newsroom.import.field.${column ?? 'whole'}` })}</Typography>
              </Td>
              <Td>
                <Typography>
                  {formatMessage({ id: `newsroom.import.problem.${code}` }, { value: value ?? '' })}
                </Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {refused.length > SHOWN && (
        <Typography>
          {formatMessage({ id: 'newsroom.import.more' }, { count: refused.length - SHOWN })}
        </Typography>
      )}
    </>
  );
}
