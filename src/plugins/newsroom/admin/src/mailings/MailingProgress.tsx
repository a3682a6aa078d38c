import { Loaded } from '@parvis/panel';
import { Box, Flex, ProgressBar, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type MailingView, useUnreachedQuery } from './mailings-api';

const COUNTS = ['recipients', 'delivered', 'waiting', 'refused', 'failed', 'notSent'] as const;

/** How far a mailing is: what was delivered and what not, and whom it did not reach. */
export function MailingProgress({ mailing: { id, progress } }: { readonly mailing: MailingView }) {
  const { formatMessage } = useIntl();
  const { recipients, waiting, opened } = progress;
  const settled = recipients === 0 ? 0 : Math.round(((recipients - waiting) / recipients) * 100);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {recipients > 0 && (
        <ProgressBar value={settled} aria-label={formatMessage({ id: 'newsroom.progress.title' })} />
      )}
      <Flex tag="dl" gap={6} wrap="wrap">
        {COUNTS.map((name) => (
          <Count key={name} name={name} value={progress[name]} />
        ))}
        {opened !== null && <Count name="opened" value={opened} />}
      </Flex>
      {progress.refused + progress.failed > 0 && <NotReached id={id} />}
    </Flex>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: number }) {
  const { formatMessage, formatNumber } = useIntl();
  return (
    <Box>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {formatMessage({ id: `newsroom.progress.${name}` })}
      </Typography>
      <Typography tag="dd" variant="beta">
        {formatNumber(value)}
      </Typography>
    </Box>
  );
}

const COLUMNS = ['name', 'outlet', 'email', 'state'] as const;

function NotReached({ id }: { readonly id: number }) {
  const { formatMessage } = useIntl();
  const query = useUnreachedQuery(id, { refetchOnMountOrArgChange: true });
  const title = formatMessage({ id: 'newsroom.unreached.title' });
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta">
        {title}
      </Typography>
      <Loaded query={query}>
        {(people) => (
          <Table aria-label={title} colCount={COLUMNS.length} rowCount={people.length + 1}>
            <Thead>
              <Tr>
                {COLUMNS.map((column) => (
                  <Th key={column}>
                    <Typography variant="sigma" textColor="neutral600">
                      {formatMessage({ id: `newsroom.unreached.${column}` })}
                    </Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {people.map(({ id: person, name, outlet, email, state, error }) => (
                <Tr key={person}>
                  {[name ?? formatMessage({ id: 'newsroom.unreached.forgotten' }), outlet, email].map(
                    (cell, index) => (
                      <Td key={COLUMNS[index]}>
                        <Typography>{cell ?? formatMessage({ id: 'newsroom.none' })}</Typography>
                      </Td>
                    ),
                  )}
                  <Td>
                    <Typography>
                      {formatMessage({ id: `newsroom.unreached.${state}` }, { error: error ?? '' })}
                    </Typography>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </Loaded>
    </Flex>
  );
}
