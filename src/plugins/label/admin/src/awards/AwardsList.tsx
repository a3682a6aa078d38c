import { TextField } from '@parvis/panel';
import { Box, EmptyStateLayout, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AwardView } from '../../../server/src/domain/award/award-view';
import { Paging } from '../applications/Paging';
import { AwardsTable } from './AwardsTable';
import { awardsFound, PAGE, pageOf } from './awards-shown';

/** The awards of an edition, found by their communes and numbers. */
export function AwardsList({ awards }: { readonly awards: readonly AwardView[] }) {
  const { formatMessage } = useIntl();
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const say = (what: string, values = {}) => formatMessage({ id: `label.awards.${what}` }, values);
  if (awards.length === 0) return <EmptyStateLayout content={say('empty')} hasRadius shadow="tableShadow" />;
  const found = awardsFound(awards, words);
  return (
    <>
      <Box maxWidth="32rem">
        <TextField
          type="search"
          label={say('search')}
          value={words}
          onChange={(written) => {
            setWords(written);
            setPage(1);
          }}
        />
      </Box>
      <Typography tag="p" role="status">
        {say('count', { count: found.length })}
      </Typography>
      {found.length > 0 && <AwardsTable awards={pageOf(found, page)} />}
      <Paging page={page} pages={Math.ceil(found.length / PAGE)} onTurn={setPage} />
    </>
  );
}
