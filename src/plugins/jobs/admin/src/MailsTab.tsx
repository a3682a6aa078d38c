import { Flex, Td, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Instant } from './Instant';
import { MAIL_STATES, type MailState, useMailsQuery } from './jobs-api';
import { ListedRows } from './ListedRows';
import { StatePicker } from './StatePicker';

const REFRESH_EVERY = 5_000;

/** The mails of one state, without their recipients, read anew every five seconds. */
export function MailsTab() {
  const { formatMessage } = useIntl();
  const [state, setState] = useState<MailState>('refused');
  const [page, setPage] = useState(1);
  const query = useMailsQuery(
    { state, page },
    { pollingInterval: REFRESH_EVERY, refetchOnMountOrArgChange: true },
  );
  const counts = query.data?.counts;
  const none = formatMessage({ id: 'jobs.none' });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <StatePicker
        {...{ states: MAIL_STATES, state, counts, names: 'jobs.mail' }}
        onPick={(picked) => {
          setState(picked);
          setPage(1);
        }}
      />
      <ListedRows
        {...{ query, page, onPage: setPage, total: counts?.[state] ?? 0 }}
        name={formatMessage({ id: `jobs.mail.${state}` })}
        empty={formatMessage({ id: 'jobs.empty.mails' })}
        columns={['jobs.kind', 'jobs.group', state === 'waiting' ? 'jobs.due' : 'jobs.since', 'jobs.error']}
      >
        {(mail) => (
          <>
            <Td>
              <Typography fontWeight="bold">
                {mail.template} <Typography textColor="neutral600">{mail.id}</Typography>
              </Typography>
            </Td>
            <Td>
              <Typography>{mail.group ?? none}</Typography>
            </Td>
            <Td>
              <Instant at={state === 'waiting' ? mail.runAt : mail.since} />
            </Td>
            <Td>
              <Typography>{mail.error ?? none}</Typography>
            </Td>
          </>
        )}
      </ListedRows>
    </Flex>
  );
}
