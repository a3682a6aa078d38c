import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** An instant in the reader's zone and language. */
export function Instant({ at }: { readonly at: string }) {
  const { formatDate } = useIntl();
  return (
    <Typography tag="time" dateTime={at}>
      {formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}
    </Typography>
  );
}
