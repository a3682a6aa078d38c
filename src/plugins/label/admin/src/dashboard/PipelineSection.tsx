import { Part, PlainTable } from '@parvis/panel';
import { Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { APPLICATION_STATES } from '../../../server/src/domain/application/application-procedure';
import type { DashboardView } from '../../../server/src/domain/instruction/office-view';
import { applicationsAt } from '../places';
import { BarChart } from './BarChart';

/** How many applications are in which state, in the order in which they go through them. */
export function PipelineSection({ dashboard }: { readonly dashboard: DashboardView }) {
  const { formatMessage } = useIntl();
  const { edition, states } = dashboard;
  const counts = new Map(states.map(({ state, count }) => [state, count]));
  const rows = APPLICATION_STATES.map((state) => ({
    ...{ key: state, name: formatMessage({ id: `label.state.application.${state}` }) },
    value: counts.get(state) ?? 0,
  }));
  const say = (what: string) => formatMessage({ id: `label.pipeline.${what}` });
  return (
    <Part title="label.pipeline.title">
      <BarChart title={say('title')} description={say('description')} bars={rows} />
      <PlainTable
        label={say('title')}
        columns={[say('state'), say('count')]}
        rows={rows.map(({ key, name, value }) => ({
          key,
          cells: [
            <Link key="state" tag={NavLink} to={applicationsAt(edition.id, { state: key })}>
              {name}
            </Link>,
            String(value),
          ],
        }))}
      />
    </Part>
  );
}
