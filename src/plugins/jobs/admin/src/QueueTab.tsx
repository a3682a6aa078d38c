import { Flex, Td, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Instant } from './Instant';
import { JobActions } from './JobActions';
import { JOB_STATES, type JobState, useJobsQuery } from './jobs-api';
import { ListedRows } from './ListedRows';
import { StatePicker } from './StatePicker';

const RETRY = [{ action: 'plugin::jobs.retry', subject: null }];
const REFRESH_EVERY = 5_000;

/** The jobs of one state, read anew every five seconds. */
export function QueueTab() {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(RETRY);
  const [state, setState] = useState<JobState>('failed');
  const [page, setPage] = useState(1);
  const query = useJobsQuery(
    { state, page },
    { pollingInterval: REFRESH_EVERY, refetchOnMountOrArgChange: true },
  );
  const counts = query.data?.counts;
  const canRetry = allowedActions.canRetry === true;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <StatePicker
        {...{ states: JOB_STATES, state, counts, names: 'jobs.state' }}
        onPick={(picked) => {
          setState(picked);
          setPage(1);
        }}
      />
      <ListedRows
        {...{ query, page, onPage: setPage, total: counts?.[state] ?? 0 }}
        name={formatMessage({ id: `jobs.state.${state}` })}
        empty={formatMessage({ id: 'jobs.empty.queue' })}
        columns={[
          ...['jobs.task', 'jobs.due', 'jobs.tries', 'jobs.error'],
          ...(canRetry ? ['jobs.actions'] : []),
        ]}
      >
        {(job) => (
          <>
            <Td>
              <Typography fontWeight="bold">
                {job.task} <Typography textColor="neutral600">{job.id}</Typography>
              </Typography>
            </Td>
            <Td>
              <Instant at={job.runAt} />
            </Td>
            <Td>
              <Typography>{formatMessage({ id: 'jobs.tries.value' }, { ...job })}</Typography>
            </Td>
            <Td>
              <Typography>{job.error ?? formatMessage({ id: 'jobs.none' })}</Typography>
            </Td>
            {canRetry && (
              <Td>
                <JobActions job={job} />
              </Td>
            )}
          </>
        )}
      </ListedRows>
    </Flex>
  );
}
