import { FormDialog, Loaded, PlainTable } from '@parvis/panel';
import { EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { gridAt } from '../places';
import { GridBadge } from './GridBadge';
import { useScoringGridsQuery } from './grids-api';
import { NewGridForm } from './NewGridForm';

const COLUMNS = ['name', 'version', 'state'] as const;

/** All grids and their versions, and where a new one begins. */
export function GridsList() {
  const { formatMessage } = useIntl();
  const query = useScoringGridsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <>
      <Flex>
        <FormDialog
          look="page"
          variant="default"
          button={formatMessage({ id: 'scoring.grids.new' })}
          title={formatMessage({ id: 'scoring.grids.new' })}
        >
          {(close) => <NewGridForm onClose={close} />}
        </FormDialog>
      </Flex>
      <Loaded query={query}>
        {(grids) =>
          grids.length === 0 ? (
            <EmptyStateLayout
              content={formatMessage({ id: 'scoring.grids.empty' })}
              hasRadius
              shadow="tableShadow"
            />
          ) : (
            <PlainTable
              label={formatMessage({ id: 'scoring.grids.title' })}
              columns={COLUMNS.map((column) => formatMessage({ id: `scoring.grids.column.${column}` }))}
              rows={grids.map(({ id, code, label, gridVersion, state }) => ({
                key: id,
                cells: [
                  <Link key="name" tag={NavLink} to={gridAt(id)}>
                    {label === '' ? code : `${code} · ${label}`}
                  </Link>,
                  gridVersion,
                  <GridBadge key="state" state={state} />,
                ],
              }))}
            />
          )
        }
      </Loaded>
    </>
  );
}
