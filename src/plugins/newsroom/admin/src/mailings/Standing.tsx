import { inWords } from '@parvis/clock';
import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { MailingView } from './mailings-api';

/** How the document stands with the public, and so what its mail says. */
export function Standing({ mailing: { standing, plan } }: { readonly mailing: MailingView }) {
  const { formatMessage, locale } = useIntl();
  if (standing === null) return null;
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const instant = plan === null ? '' : inWords(new Date(plan.instant), plan.zone, language, 'full');
  const how = standing.withdrawn
    ? 'withdrawn'
    : standing.published
      ? 'public'
      : (standing.plan ?? 'unplanned');
  return (
    <Box background="neutral100" padding={4} hasRadius>
      <Typography>{formatMessage({ id: `newsroom.standing.${how}` }, { instant })}</Typography>
    </Box>
  );
}
