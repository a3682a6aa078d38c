import { AfterDoneProvider, Loaded, Part } from '@parvis/panel';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { AppealView } from '../../../server/src/domain/appeal/appeal-view';
import { useInstant } from '../instants/use-instant';
import { compositionAt } from '../places';
import { StateBadge } from '../StateBadge';
import { Steps } from '../steps/Steps';
import { useChange } from '../use-change';
import { useAppealsOnQuery } from './appeals-api';
import { ReformForm } from './ReformForm';

interface AppealsSectionProps {
  readonly application: number;
  readonly edition: number;
}

/** The appeals of a commune against what was decided on its application, and what becomes of each. */
export function AppealsSection({ application, edition }: AppealsSectionProps) {
  const { formatMessage } = useIntl();
  const query = useAppealsOnQuery(application, { refetchOnMountOrArgChange: true });
  return (
    <Part title="label.appeals.title">
      <Loaded query={query}>
        {(appeals) =>
          appeals.length === 0 ? (
            <Typography tag="p">{formatMessage({ id: 'label.appeals.empty' })}</Typography>
          ) : (
            appeals.map((appeal) => <Appeal key={appeal.id} appeal={appeal} edition={edition} />)
          )
        }
      </Loaded>
    </Part>
  );
}

function Appeal({ appeal, edition }: { readonly appeal: AppealView; readonly edition: number }) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const change = useChange();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, state, version, grounds, reason, filedAt, steps, decision, panel } = appeal;
  const say = (what: string, values = {}) => formatMessage({ id: `label.appeals.${what}` }, values);
  return (
    <Box tag="article" background="neutral0" hasRadius padding={5}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography tag="h4" variant="omega" fontWeight="bold" ref={heading} tabIndex={-1}>
          {say('filed', { at: instant(filedAt), sequence: decision.sequence })}
        </Typography>
        <StateBadge of="appeal" state={state} />
        <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {grounds}
        </Typography>
        {reason !== null && <Typography tag="p">{say('reason', { reason })}</Typography>}
        {panel !== null && (
          <Button tag={Link} to={compositionAt(panel)} variant="tertiary" size="S">
            {say('panel')}
          </Button>
        )}
        <AfterDoneProvider value={() => heading.current?.focus()}>
          <Steps
            steps={steps}
            words="label.appeal-step"
            manners={{
              dismiss: { reasoned: true, danger: true },
              uphold: { reasoned: true },
              reform: { form: (close) => <ReformForm {...{ appeal, edition }} onClose={close} /> },
            }}
            take={(event, why) =>
              change(
                { method: 'POST', path: `/appeals/${id}/steps/${event}`, body: { version, reason: why } },
                formatMessage({ id: `label.appeal-step.${event}.done` }),
              )
            }
          />
        </AfterDoneProvider>
      </Flex>
    </Box>
  );
}
