import { Loaded } from '@parvis/panel';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useUnusedJournalistsQuery } from './imports-api';

/** Whom nothing was sent to for three years: to be asked, or forgotten. */
export function UnusedJournalists() {
  const { formatMessage } = useIntl();
  const query = useUnusedJournalistsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="beta">
        {formatMessage({ id: 'newsroom.unused.title' })}
      </Typography>
      <Loaded query={query}>
        {(people) => (
          <>
            <Typography>
              {formatMessage({ id: 'newsroom.unused.count' }, { count: people.length })}
            </Typography>
            <Box tag="ul">
              {people.map(({ id, name, outlet }) => (
                <li key={id}>
                  <Link
                    tag={NavLink}
                    to={`/content-manager/collection-types/plugin::newsroom.journalist/${id}`}
                  >
                    {name} ({outlet})
                  </Link>
                </li>
              ))}
            </Box>
          </>
        )}
      </Loaded>
    </Flex>
  );
}
