import { Loaded, Part, TextField } from '@parvis/panel';
import { Button, Flex } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CompositionView } from '../../../../../server/src/domain/desk/composition';
import { useLazyFindDocumentsQuery } from '../compose-api';
import { FoundDocuments } from './FoundDocuments';

/** Looks for documents by title, to add them as dossiers. */
export function DocumentsSection({ panel }: { readonly panel: CompositionView }) {
  const { formatMessage } = useIntl();
  const [search, setSearch] = useState('');
  const [find, { currentData, isFetching, isError, isUninitialized, originalArgs }] =
    useLazyFindDocumentsQuery();
  const look = (event: FormEvent) => {
    event.preventDefault();
    void find({ panel: panel.id, search });
  };
  const lookAgain = () => (originalArgs === undefined ? undefined : find(originalArgs));
  return (
    <Part title="scoring.documents.title" explanation="scoring.documents.explanation">
      <form onSubmit={look}>
        <Flex gap={3} alignItems="flex-end" wrap="wrap">
          <Flex flex="1 1 24rem">
            <TextField
              label={formatMessage({ id: 'scoring.documents.search' })}
              value={search}
              onChange={setSearch}
            />
          </Flex>
          <Button type="submit" variant="secondary" size="L" loading={isFetching}>
            {formatMessage({ id: 'scoring.documents.find' })}
          </Button>
        </Flex>
      </form>
      {!isUninitialized && (
        <Loaded query={{ data: currentData, isError, refetch: lookAgain }}>
          {(found) => <FoundDocuments {...{ panel, found, lookAgain }} />}
        </Loaded>
      )}
    </Part>
  );
}
