import { Loaded } from '@parvis/panel';
import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import type { SheetView } from '../../../server/src/domain/desk/views';
import { HOME, sheetAt } from '../places';
import { Sheet } from './Sheet';
import { useScoreSheetQuery } from './sheet-api';

/** One dossier on the juror's desk: what it says beside what it is marked on. */
export function SheetPage() {
  const assignment = Number(useParams().assignment);
  const query = useScoreSheetQuery(assignment);
  // Of the sheet before, until this one is there.
  const { currentData, isError, refetch } = query;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Loaded query={{ data: currentData, isError, refetch }}>
        {(view) => (
          <>
            <Ways view={view} />
            <Sheet key={view.assignment} view={view} readAnew={refetch} />
          </>
        )}
      </Loaded>
    </Flex>
  );
}

/** Back to the desk, or on to the dossier beside this one. */
function Ways({ view: { previous, next } }: { readonly view: SheetView }) {
  const { formatMessage } = useIntl();
  return (
    <Flex tag="nav" gap={2} wrap="wrap" aria-label={formatMessage({ id: 'scoring.sheet.ways' })}>
      <Button tag={Link} to={HOME} variant="tertiary" size="S">
        {formatMessage({ id: 'scoring.sheet.back' })}
      </Button>
      {previous !== null && (
        <Button tag={Link} to={sheetAt(previous)} variant="tertiary" size="S">
          {formatMessage({ id: 'scoring.sheet.previous' })}
        </Button>
      )}
      {next !== null && (
        <Button tag={Link} to={sheetAt(next)} variant="tertiary" size="S">
          {formatMessage({ id: 'scoring.sheet.next' })}
        </Button>
      )}
    </Flex>
  );
}
