import { Loaded, PlainTable } from '@parvis/panel';
import { EmptyStateLayout, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { compositionAt, panelAt } from '../places';
import { NewPanel } from './new/NewPanel';
import { useScoringPanelsQuery } from './panels-api';

const COLUMNS = ['label', 'state', 'grid', 'dossiers', 'jurors', 'sheets', 'composition'] as const;

/** The panels over which somebody presides, how far each is, and where a new one begins. */
export function PanelsList() {
  const { formatMessage } = useIntl();
  const query = useScoringPanelsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <>
      <NewPanel />
      <Loaded query={query}>
        {(panels) =>
          panels.length === 0 ? (
            <EmptyStateLayout
              content={formatMessage({ id: 'scoring.panels.empty' })}
              hasRadius
              shadow="tableShadow"
            />
          ) : (
            <PlainTable
              label={formatMessage({ id: 'scoring.panels.title' })}
              columns={COLUMNS.map((column) => formatMessage({ id: `scoring.panels.column.${column}` }))}
              rows={panels.map(({ id, label, state, grid, dossiers, jurors, sheets }) => ({
                key: id,
                cells: [
                  <Link key="label" tag={NavLink} to={panelAt(id)}>
                    {label}
                  </Link>,
                  formatMessage({ id: `scoring.panel.state.${state}` }),
                  `${grid.code} ${grid.version}`,
                  String(dossiers),
                  String(jurors),
                  formatMessage({ id: 'scoring.panels.sheets' }, sheets),
                  <Link
                    key="composition"
                    tag={NavLink}
                    to={compositionAt(id)}
                    aria-label={formatMessage({ id: 'scoring.panels.compose-named' }, { label })}
                  >
                    {formatMessage({ id: 'scoring.panels.compose' })}
                  </Link>,
                ],
              }))}
            />
          )
        }
      </Loaded>
    </>
  );
}
