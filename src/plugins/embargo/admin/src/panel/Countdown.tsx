import { now } from '@parvis/clock';
import { Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { countdown } from './countdown';

/**
 * How long until an instant. It goes on counting without being read out.
 *
 * @param instant in ISO 8601.
 */
export function Countdown({ instant }: { readonly instant: string }) {
  const { formatMessage } = useIntl();
  const [at, setAt] = useState(now);
  const left = countdown(new Date(instant), at);

  useEffect(() => {
    const present = countdown(new Date(instant), at);
    if (present.unit === 'over') return undefined;
    const timer = setTimeout(() => setAt(now()), present.again);
    return () => clearTimeout(timer);
  }, [instant, at]);

  if (left.unit === 'over') return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" role="timer" aria-live="off">
      {formatMessage({ id: `embargo.countdown.${left.unit}` }, { ...left })}
    </Typography>
  );
}
