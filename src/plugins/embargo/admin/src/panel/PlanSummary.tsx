import { inWords } from '@parvis/clock';
import { languageOf } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import type { RefObject } from 'react';
import { useIntl } from 'react-intl';
import { isOpen } from '../../../server/src/domain/plan';
import { readersZone, showTheSame } from '../moment/zones';
import { StateBadge } from '../StateBadge';
import type { PlanView } from '../views';
import { Countdown } from './Countdown';

interface PlanSummaryProps {
  readonly plan: PlanView | null;
  readonly isPublic: boolean;
  /** Takes the focus once something has been done. */
  readonly sentence: RefObject<HTMLDivElement>;
}

/** The state of a plan in words, which are read out when they change; then its instant, which is not. */
export function PlanSummary({ plan, isPublic, sentence }: PlanSummaryProps) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <div ref={sentence} role="status" tabIndex={-1}>
        {plan === null ? (
          <Typography tag="p">
            {formatMessage({ id: isPublic ? 'embargo.none-public' : 'embargo.none' })}
          </Typography>
        ) : (
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <StateBadge state={plan.state} />
            <Typography tag="p">
              {formatMessage(
                { id: `embargo.sentence.${plan.state}` },
                { kind: plan.kind, instant: plan.inWords, overdue: plan.overdue },
              )}
            </Typography>
          </Flex>
        )}
      </div>
      {plan?.failure != null && (
        <Typography tag="p" variant="pi" textColor="danger600">
          {plan.failure}
        </Typography>
      )}
      {plan !== null && isOpen(plan.state) && <Instant plan={plan} />}
    </Flex>
  );
}

/** When, in the zone of the plan and in the reader's, how long until then, and who answers for it. */
function Instant({ plan }: { readonly plan: PlanView }) {
  const { formatMessage, locale } = useIntl();
  const instant = new Date(plan.instant);
  const zone = readersZone();
  return (
    <div>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {formatMessage({ id: `embargo.kind.${plan.kind}` })}
      </Typography>
      <Typography tag="p" fontWeight="bold">
        <time dateTime={plan.instant}>{plan.inWords}</time>
      </Typography>
      {!showTheSame(instant, plan.zone, zone) && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage(
            { id: 'embargo.moment.here' },
            { instant: inWords(instant, zone, languageOf(locale), 'full') },
          )}
        </Typography>
      )}
      {!plan.overdue && <Countdown instant={plan.instant} />}
      {plan.owner !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage({ id: 'embargo.owner' }, { owner: plan.owner })}
        </Typography>
      )}
    </div>
  );
}
