import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { JournalEntry } from './journal-api';
import { valuesOf } from './values-of';

/** What was done, when and by whom, in words. An action that no plugin has put into words is shown as it is. */
export function JournalLine({ entry: { action, actor, after, at, note } }: { readonly entry: JournalEntry }) {
  const { formatMessage, formatDate, messages } = useIntl();
  const id = `journal.action.${action}`;
  return (
    <li>
      <Typography tag="p" fontWeight="semiBold">
        {id in messages ? formatMessage({ id }, valuesOf(after)) : action}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <time dateTime={at}>{formatDate(at, { dateStyle: 'long', timeStyle: 'medium' })}</time>
        {' · '}
        {actor.name ?? formatMessage({ id: `journal.actor.${actor.kind}` })}
      </Typography>
      {note !== null && (
        <Typography tag="p" variant="pi">
          {formatMessage({ id: 'journal.note' }, { note })}
        </Typography>
      )}
    </li>
  );
}
