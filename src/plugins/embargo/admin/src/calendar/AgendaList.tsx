import { localTime, now } from '@parvis/clock';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { readersZone, showTheSame } from '../moment/zones';
import { PlanLine } from '../PlanLine';
import type { ComingPlan } from '../views';
import type { Agenda } from './agenda';

/** What is late first, then each day under its name. */
export function AgendaList({ agenda: { overdue, days } }: { readonly agenda: Agenda }) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {overdue.length > 0 && (
        <Group title={formatMessage({ id: 'embargo.calendar.overdue' })} alarms>
          {overdue.map((plan) => (
            <Line key={`${plan.uid}/${plan.documentId}`} plan={plan} when={plan.inWords} />
          ))}
        </Group>
      )}
      {days.map(({ date, plans }) => (
        <Group key={date} title={<DayName date={date} />}>
          {plans.map((plan) => (
            <Line key={`${plan.uid}/${plan.documentId}`} plan={plan} when={<Time plan={plan} />} />
          ))}
        </Group>
      ))}
    </Flex>
  );
}

/** « Aujourd’hui, samedi 21 novembre 2026 ». */
function DayName({ date }: { readonly date: string }) {
  const { formatMessage, formatDate } = useIntl();
  const day = formatDate(`${date}T00:00:00Z`, { timeZone: 'UTC', dateStyle: 'full' });
  const isToday = localTime(now(), readersZone()).startsWith(date);
  return <>{isToday ? formatMessage({ id: 'embargo.calendar.today' }, { day }) : day}</>;
}

/** The time of day in the plan's zone, which is named when the reader's clock shows another. */
function Time({ plan: { instant, zone, inWords } }: { readonly plan: ComingPlan }) {
  const { formatTime } = useIntl();
  return (
    <time dateTime={instant}>
      {showTheSame(new Date(instant), zone, readersZone())
        ? formatTime(instant, { timeZone: zone, hour: '2-digit', minute: '2-digit' })
        : inWords}
    </time>
  );
}

interface GroupProps {
  readonly title: ReactNode;
  readonly alarms?: boolean;
  readonly children: ReactNode;
}

function Group({ title, alarms = false, children }: GroupProps) {
  return (
    <section>
      <Typography tag="h2" variant="delta" textColor={alarms ? 'danger700' : 'neutral800'}>
        {title}
      </Typography>
      <Box
        tag="ul"
        background="neutral0"
        borderColor={alarms ? 'danger200' : 'neutral150'}
        hasRadius
        shadow="tableShadow"
        marginTop={2}
      >
        {children}
      </Box>
    </section>
  );
}

function Line({ plan, when }: { readonly plan: ComingPlan; readonly when: ReactNode }) {
  return (
    <Box tag="li" padding={4} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <PlanLine plan={plan} when={when} />
    </Box>
  );
}
