import { Loaded, TextField } from '@parvis/panel';
import { Box, EmptyStateLayout, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Paging } from '../applications/Paging';
import { AwardsTable } from './AwardsTable';
import { useLabelAwardsQuery } from './awards-api';

/** The awards of an edition, found by their communes and numbers, page by page. */
export function AwardsList({ edition }: { readonly edition: number }) {
  const { formatMessage } = useIntl();
  const [asked, ask] = useState({ q: '', page: 1 });
  const query = useLabelAwardsQuery({ edition, ...asked }, { refetchOnMountOrArgChange: true });
  const say = (what: string, values = {}) => formatMessage({ id: `label.awards.${what}` }, values);
  return (
    <>
      <Box maxWidth="32rem">
        <TextField
          type="search"
          label={say('search')}
          value={asked.q}
          onChange={(q) => ask({ q, page: 1 })}
        />
      </Box>
      <Loaded query={query}>
        {({ lines, page, pageSize, total }) => (
          <>
            <Typography tag="p" role="status">
              {say('count', { count: total })}
            </Typography>
            {total === 0 && asked.q === '' && (
              <EmptyStateLayout content={say('empty')} hasRadius shadow="tableShadow" />
            )}
            {lines.length > 0 && <AwardsTable awards={lines} />}
            <Paging
              page={page}
              pages={Math.ceil(total / pageSize)}
              onTurn={(turned) => ask({ ...asked, page: turned })}
            />
          </>
        )}
      </Loaded>
    </>
  );
}
