import { inWords } from '@parvis/clock';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { MailingSummary } from './mailings-api';

/** When a mailing is to be sent, in words. */
export function MomentInWords({
  moment,
  instant,
  zone,
}: Pick<MailingSummary, 'moment' | 'instant' | 'zone'>) {
  const { formatMessage, locale } = useIntl();
  return (
    <Typography>
      {instant !== null && zone !== null
        ? inWords(new Date(instant), zone, locale.startsWith('fr') ? 'fr' : 'en', 'full')
        : formatMessage({ id: `newsroom.mailing.moment.${moment}` })}
    </Typography>
  );
}
