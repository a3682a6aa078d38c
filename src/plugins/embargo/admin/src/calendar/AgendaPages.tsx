import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ComingPlan } from '../views';
import { AgendaList } from './AgendaList';
import { agendaOf } from './agenda';

const PER_PAGE = 25;

interface AgendaPagesProps {
  readonly plans: readonly ComingPlan[];
  /** 1, 2, 3 … */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The agenda, a page at a time. */
export function AgendaPages({ plans, page, onPage }: AgendaPagesProps) {
  const { formatMessage } = useIntl();
  const last = Math.max(1, Math.ceil(plans.length / PER_PAGE));
  const current = Number.isInteger(page) ? Math.min(Math.max(page, 1), last) : 1;
  const shown = plans.slice((current - 1) * PER_PAGE, current * PER_PAGE);
  if (plans.length === 0) {
    return (
      <Flex justifyContent="center" padding={10} background="neutral0" hasRadius shadow="tableShadow">
        <Typography textColor="neutral600">{formatMessage({ id: 'embargo.calendar.empty' })}</Typography>
      </Flex>
    );
  }
  return (
    <>
      <AgendaList agenda={agendaOf(shown)} />
      {last > 1 && (
        <Flex
          tag="nav"
          aria-label={formatMessage({ id: 'embargo.calendar.pages' })}
          justifyContent="center"
          gap={4}
        >
          <Button variant="tertiary" disabled={current === 1} onClick={() => onPage(current - 1)}>
            {formatMessage({ id: 'embargo.calendar.previous' })}
          </Button>
          <Typography>{formatMessage({ id: 'embargo.calendar.page' }, { current, last })}</Typography>
          <Button variant="tertiary" disabled={current === last} onClick={() => onPage(current + 1)}>
            {formatMessage({ id: 'embargo.calendar.next' })}
          </Button>
        </Flex>
      )}
    </>
  );
}
