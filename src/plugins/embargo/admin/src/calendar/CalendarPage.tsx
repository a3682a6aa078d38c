import { FailedToLoad } from '@parvis/panel';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { useComingPlansQuery } from '../embargo-api';
import { horizon, inDays } from '../horizon';
import { PERMISSIONS } from '../permissions';
import { AgendaPages } from './AgendaPages';
import { chosen, typesIn } from './agenda';
import { Filters } from './Filters';

/** « Calendrier de publication »: what is late and what comes, of the contents that the person may read. */
export function CalendarPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'embargo.calendar.title' });
  return (
    <Page.Protect permissions={PERMISSIONS}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header title={title} subtitle={formatMessage({ id: 'embargo.calendar.subtitle' })} />
        <Layouts.Content>
          <Calendar />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Calendar() {
  const { formatMessage } = useIntl();
  const [params, setParams] = useSearchParams();
  const choice = { uid: params.get('type') ?? '', state: params.get('state') ?? '' };
  const days = Number(params.get('days') ?? 0);
  const to = days > 0 && days <= 366 ? inDays(days) : horizon();
  const { data: plans, isError, refetch } = useComingPlansQuery({ to }, { refetchOnMountOrArgChange: true });

  // Another choice begins at its first page.
  const choose = (name: string, value: string) => {
    const others = [...params].filter(([key]) => key !== name && key !== 'page');
    setParams(value === '' ? others : [...others, [name, value]], { replace: true });
  };

  if (isError && plans === undefined) {
    return <FailedToLoad message={formatMessage({ id: 'embargo.calendar.error' })} retry={refetch} />;
  }
  if (plans === undefined) return <Page.Loading />;
  const shown = chosen(plans, choice);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Filters choice={choice} days={params.get('days') ?? ''} types={typesIn(plans)} onChoose={choose} />
      <Box role="status">
        <Typography textColor="neutral600">
          {formatMessage({ id: 'embargo.calendar.count' }, { count: shown.length, all: plans.length })}
        </Typography>
      </Box>
      <AgendaPages
        plans={shown}
        page={Number(params.get('page') ?? 1)}
        onPage={(page) => setParams([...[...params].filter(([key]) => key !== 'page'), ['page', `${page}`]])}
      />
    </Flex>
  );
}
