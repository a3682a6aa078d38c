import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { MailingState } from '../../../server/src/domain/mailings/mailing';

const COLOURS: Readonly<Record<MailingState, 'neutral' | 'primary' | 'warning' | 'success'>> = {
  ...{ draft: 'neutral', planned: 'primary', held: 'warning' },
  ...{ sending: 'primary', sent: 'success', cancelled: 'neutral' },
};

/** The state of a mailing in words; the colour only underlines it. */
export function StateBadge({ state }: { readonly state: MailingState }) {
  const { formatMessage } = useIntl();
  const colour = COLOURS[state];
  return (
    <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
      {formatMessage({ id: `newsroom.mailing.state.${state}` })}
    </Badge>
  );
}
