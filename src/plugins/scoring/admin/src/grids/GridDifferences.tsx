import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { GridDifference } from '../../../server/src/domain/desk/views';

/** What a grid changes against the version before, place by place. */
export function GridDifferences({ differences }: { readonly differences: readonly GridDifference[] }) {
  const { formatMessage } = useIntl();
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {formatMessage({ id: 'scoring.differences.count' }, { count: differences.length })}
      </Typography>
      {differences.length > 0 && (
        <Box
          tag="ul"
          role="list"
          // What scrolls has to be within reach of the keyboard.
          tabIndex={0}
          aria-label={formatMessage({ id: 'scoring.differences.title' })}
          style={{ maxHeight: '30vh', overflowY: 'auto' }}
        >
          {differences.map(({ kind, path, before, after }) => (
            <Box tag="li" key={`${kind} ${path}`} paddingBottom={2}>
              <Typography style={{ overflowWrap: 'anywhere' }}>
                {formatMessage({ id: `scoring.differences.${kind}` }, { path, before, after })}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </>
  );
}
