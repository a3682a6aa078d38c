import { FormDialog, Loaded } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import type { GridView } from '../../../server/src/domain/desk/views';
import { GRIDS } from '../places';
import { GridBadge } from './GridBadge';
import { GridEditor } from './GridEditor';
import { useScoringGridQuery } from './grids-api';
import { NewGridForm } from './NewGridForm';

/** One version of a grid: its tree, its levels, what it changes, and its way into force. */
export function GridPage() {
  const { currentData, isError, refetch } = useScoringGridQuery(Number(useParams().id), {
    refetchOnMountOrArgChange: true,
  });
  return (
    <Loaded query={{ data: currentData, isError, refetch }}>
      {(grid) => (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Heading grid={grid} />
          <GridEditor key={grid.id} grid={grid} readAnew={refetch} />
        </Flex>
      )}
    </Loaded>
  );
}

function Heading({ grid }: { readonly grid: GridView }) {
  const { formatMessage } = useIntl();
  const newVersion = formatMessage({ id: 'scoring.grid.new-version' });
  return (
    <>
      <Flex gap={2} wrap="wrap">
        <Button tag={Link} to={GRIDS} variant="tertiary" size="S">
          {formatMessage({ id: 'scoring.grid.back' })}
        </Button>
        <FormDialog look="row" variant="tertiary" button={newVersion} title={newVersion}>
          {(close) => <NewGridForm from={grid.content} onClose={close} />}
        </FormDialog>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={3} wrap="wrap">
          <Typography tag="h2" variant="beta">
            {grid.label === '' ? grid.code : `${grid.code} · ${grid.label}`}
          </Typography>
          <Typography>
            {formatMessage({ id: 'scoring.grid.numbered' }, { version: grid.gridVersion })}
          </Typography>
          <GridBadge state={grid.state} />
        </Flex>
        {grid.hash !== null && (
          <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {formatMessage({ id: 'scoring.grid.hash' }, { hash: grid.hash })}
          </Typography>
        )}
      </Flex>
    </>
  );
}
