import { PlainTable } from '@parvis/panel';
import { EmptyStateLayout, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { JuryView } from '../../../server/src/domain/jury/jury-view';
import { applicationAt, scoringDossierAt } from '../places';
import { StateBadge } from '../StateBadge';
import { useFigure } from '../use-figure';

const COLUMNS = ['commune', 'state', 'jurors', 'submitted', 'score', 'scoring'] as const;

/** Each application with how many jurors it has, how many have submitted, and what they come to. */
export function JuryTable({ jury: { lines, panel, quorum } }: { readonly jury: JuryView }) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  const say = (what: string, values = {}) => formatMessage({ id: `label.jury.${what}` }, values);
  if (lines.length === 0) return <EmptyStateLayout content={say('empty')} hasRadius shadow="tableShadow" />;
  return (
    <PlainTable
      label={say('title')}
      columns={COLUMNS.map((column) => say(`column.${column}`))}
      rows={lines.map(({ application, commune, state, dossier, jurors, submitted, run }) => ({
        key: application,
        cells: [
          <Link key="commune" tag={NavLink} to={applicationAt(application)}>
            {commune.name}
          </Link>,
          <StateBadge key="state" of="application" state={state} />,
          dossier === null ? '' : say('of-quorum', { count: jurors, quorum }),
          dossier === null ? '' : say('of-quorum', { count: submitted, quorum }),
          run === null ? '' : figure(run.score),
          panel === null || dossier === null ? (
            ''
          ) : (
            <Link key="scoring" tag={NavLink} to={scoringDossierAt(panel, dossier)}>
              {say('scoring', { commune: commune.name })}
            </Link>
          ),
        ],
      }))}
    />
  );
}
