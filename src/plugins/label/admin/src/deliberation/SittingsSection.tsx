import { FormDialog, Part } from '@parvis/panel';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeliberationView, SittingView } from '../../../server/src/domain/jury/jury-view';
import { useInstant } from '../instants/use-instant';
import { SittingForm } from './SittingForm';

interface SittingsSectionProps {
  readonly edition: number;
  readonly deliberation: DeliberationView;
}

/** The sittings of the jury: who was there, who was not, how many it takes, and the minutes. */
export function SittingsSection({ edition, deliberation: { sittings, members } }: SittingsSectionProps) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const say = (what: string, values = {}) => formatMessage({ id: `label.sittings.${what}` }, values);
  return (
    <Part title="label.sittings.title" explanation="label.sittings.explanation">
      {sittings.length === 0 && <Typography tag="p">{say('empty')}</Typography>}
      {sittings.map((sitting) => (
        <Sitting key={sitting.id} sitting={sitting}>
          <FormDialog
            look="row"
            button={say('change')}
            buttonName={say('change-name', { at: instant(sitting.heldAt) })}
            title={say('change-title')}
          >
            {(close) => <SittingForm {...{ edition, members, sitting }} onClose={close} />}
          </FormDialog>
        </Sitting>
      ))}
      <Flex>
        <FormDialog look="page" button={say('new')} title={say('new-title')}>
          {(close) => <SittingForm {...{ edition, members }} sitting={null} onClose={close} />}
        </FormDialog>
      </Flex>
    </Part>
  );
}

interface SittingProps {
  readonly sitting: SittingView;
  readonly children: JSX.Element;
}

function Sitting({ sitting: { heldAt, present, absent, quorum, minutes }, children }: SittingProps) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const say = (what: string, values = {}) => formatMessage({ id: `label.sittings.${what}` }, values);
  const names = (people: SittingView['present']) => people.map(({ name }) => name).join(', ');
  return (
    <Box tag="article" background="neutral0" hasRadius padding={5}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="h4" variant="omega" fontWeight="bold">
          {instant(heldAt)}
        </Typography>
        <Typography tag="p">
          {say('present', { count: present.length, quorum, names: names(present) })}
        </Typography>
        {absent.length > 0 && <Typography tag="p">{say('absent', { names: names(absent) })}</Typography>}
        {minutes !== '' && (
          <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
            {minutes}
          </Typography>
        )}
        {children}
      </Flex>
    </Box>
  );
}
