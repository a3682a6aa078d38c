import { PlainTable } from '@parvis/panel';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { AwardView } from '../../../server/src/domain/award/award-view';
import { applicationAt } from '../places';
import { StateBadge } from '../StateBadge';
import { AwardPapers } from './AwardPapers';
import { AwardSteps } from './AwardSteps';
import { useDay } from './use-day';

const COLUMNS = ['number', 'commune', 'level', 'validity', 'state', 'steps'] as const;

/** One award a line: what it is, how long it is valid, its papers, and what the office can do with it. */
export function AwardsTable({ awards }: { readonly awards: readonly AwardView[] }) {
  const { formatMessage } = useIntl();
  const day = useDay();
  const say = (what: string, values = {}) => formatMessage({ id: `label.awards.${what}` }, values);
  return (
    <PlainTable
      label={say('title')}
      columns={COLUMNS.map((column) => say(`column.${column}`))}
      rows={awards.map((award) => {
        const { id, number, application, commune, level, state, validFrom, validTo, heardOn, reason } = award;
        return {
          key: id,
          cells: [
            number,
            <Link key="commune" tag={NavLink} to={applicationAt(application)}>
              {commune.name}
            </Link>,
            level?.label ?? '',
            say('validity', { from: day(validFrom), to: day(validTo) }),
            <Flex key="state" direction="column" alignItems="flex-start" gap={1}>
              <StateBadge of="award" state={state} />
              {reason !== null && <Typography variant="pi">{reason}</Typography>}
              {heardOn !== null && <Typography variant="pi">{say('heard', { on: day(heardOn) })}</Typography>}
            </Flex>,
            <Flex key="steps" direction="column" alignItems="flex-start" gap={2}>
              <AwardPapers award={award} />
              <AwardSteps award={award} />
            </Flex>,
          ],
        };
      })}
    />
  );
}
