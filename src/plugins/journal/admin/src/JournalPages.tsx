import { FailedToLoad } from '@parvis/panel';
import { Button, Flex, Loader } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { JournalLine } from './JournalLine';
import { type JournalQuery, useJournalPageQuery } from './journal-api';

/** One page of the journal and, once asked for, those before it. */
export function JournalPages(query: JournalQuery) {
  const { formatMessage } = useIntl();
  const { data: page, isError, refetch } = useJournalPageQuery(query);
  const [showsEarlier, setShowsEarlier] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const wasAskedFor = query.before !== undefined && page !== undefined;

  // The button that asked for this page is gone: who used the keyboard goes on reading here.
  useEffect(() => {
    if (wasAskedFor) list.current?.focus();
  }, [wasAskedFor]);

  if (isError) {
    return <FailedToLoad message={formatMessage({ id: 'journal.error' })} retry={refetch} />;
  }
  if (page === undefined) return <Loader small>{formatMessage({ id: 'journal.loading' })}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex
        tag="ol"
        ref={list}
        tabIndex={-1}
        direction="column"
        alignItems="stretch"
        gap={3}
        aria-label={formatMessage({ id: query.before === undefined ? 'journal.latest' : 'journal.earlier' })}
      >
        {page.entries.map((entry) => (
          <JournalLine key={entry.sequence} entry={entry} />
        ))}
      </Flex>
      {page.earlier !== null &&
        (showsEarlier ? (
          <JournalPages type={query.type} id={query.id} before={page.earlier} />
        ) : (
          <Button type="button" variant="tertiary" onClick={() => setShowsEarlier(true)}>
            {formatMessage({ id: 'journal.show-earlier' })}
          </Button>
        ))}
    </Flex>
  );
}
