import { useIntl } from 'react-intl';
import { EntryLine } from './EntryLine';
import { usePendingDraftsQuery } from './home-api';
import { Listing } from './Listing';

const VARIANTS = { 'never-published': 'secondary', modified: 'alternative' } as const;

/** « Brouillons en attente »: what is written and not public yet, with who touched it last and when. */
export function DraftsWidget() {
  const { formatMessage, formatDate } = useIntl();
  const query = usePendingDraftsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Listing query={query} emptyMessage={formatMessage({ id: 'parvis.home.drafts.empty' })}>
      {(draft) => (
        <EntryLine
          entry={draft}
          status={{
            label: formatMessage({ id: `parvis.home.drafts.${draft.state}` }),
            variant: VARIANTS[draft.state],
          }}
        >
          {formatMessage(
            { id: 'parvis.home.drafts.touched' },
            {
              date: formatDate(draft.updatedAt, { dateStyle: 'long', timeStyle: 'short' }),
              person: draft.updatedBy,
              known: draft.updatedBy !== null,
            },
          )}
        </EntryLine>
      )}
    </Listing>
  );
}
