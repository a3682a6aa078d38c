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
            <Line key={`${plan.uid}/${plan.documentId}`}>
              <PlanLine plan={plan} when={plan.inWords} />
            </Line>
          ))}
        </Group>
      )}
      {days.map(({ date, plans }) => (
        <Group key={date} title={<DayName date={date} />}>
          {plans.map((plan) => (
            <Line key={`${plan.uid}/${plan.documentId}`}>
              <TimedPlan plan={plan} />
            </Line>
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
  return isToday
    ? formatMessage({ id: 'embargo.calendar.today' }, { day })
    : `${day.charAt(0).toLocaleUpperCase()}${day.slice(1)}`;
}

/** A plan behind its time of day, which is said in full where the reader's clock shows another. */
function TimedPlan({ plan }: { readonly plan: ComingPlan }) {
  const { formatTime } = useIntl();
  const { instant, zone, inWords } = plan;
  return (
    <Flex gap={4} alignItems="flex-start">
      <Box width="6rem" shrink={0}>
        <Typography fontWeight="bold">
          <time dateTime={instant}>
            {formatTime(instant, { timeZone: zone, hour: '2-digit', minute: '2-digit' })}
          </time>
        </Typography>
      </Box>
      <Box flex={1}>
        <PlanLine
          plan={plan}
          when={showTheSame(new Date(instant), zone, readersZone()) ? undefined : inWords}
        />
      </Box>
    </Flex>
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
      <Typography tag="h2" variant="delta" fontWeight="bold" textColor={alarms ? 'danger700' : 'neutral800'}>
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

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <Box tag="li" padding={4} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      {children}
    </Box>
  );
}
