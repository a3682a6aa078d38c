import { FailedToLoad } from '@parvis/panel';
import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useComingPlansQuery } from '../embargo-api';
import { horizon } from '../horizon';
import { PlanLine } from '../PlanLine';

const SHOWN = 5;

/** « Publications programmées »: how much is late, and what happens next. */
export function ComingWidget() {
  const { formatMessage } = useIntl();
  const {
    data: plans,
    isError,
    refetch,
  } = useComingPlansQuery({ to: horizon() }, { refetchOnMountOrArgChange: true });
  if (isError && plans === undefined) {
    return <FailedToLoad message={formatMessage({ id: 'embargo.calendar.error' })} retry={refetch} centred />;
  }
  if (plans === undefined) return <Widget.Loading />;
  if (plans.length === 0) {
    return <Widget.NoData>{formatMessage({ id: 'embargo.widget.empty' })}</Widget.NoData>;
  }
  const late = plans.filter(({ overdue }) => overdue).length;
  return (
    <>
      {late > 0 && (
        <Flex paddingBottom={3}>
          <Status variant="danger" size="S">
            <Typography variant="pi" fontWeight="bold">
              {formatMessage({ id: 'embargo.widget.late' }, { count: late })}
            </Typography>
          </Status>
        </Flex>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch">
        {plans.slice(0, SHOWN).map((plan) => (
          <Box tag="li" key={`${plan.uid}/${plan.documentId}`} paddingBottom={3}>
            <PlanLine plan={plan} when={<time dateTime={plan.instant}>{plan.inWords}</time>} />
          </Box>
        ))}
      </Flex>
      {plans.length > SHOWN && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'embargo.widget.more' }, { count: plans.length - SHOWN })}
        </Typography>
      )}
    </>
  );
}
