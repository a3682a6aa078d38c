import { Part } from '@parvis/panel';
import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ApplicationState } from '../../../server/src/domain/application/application-procedure';
import type { DashboardView } from '../../../server/src/domain/instruction/office-view';
import { applicationsAt } from '../places';

/** What waits for somebody, the most pressing first; each leads to the applications that it speaks of. */
export function AttentionSection({ dashboard }: { readonly dashboard: DashboardView }) {
  const { formatMessage } = useIntl();
  const { edition, states, incomplete, overdue, total } = dashboard;
  const submitted = states.find(({ state }) => state === 'submitted')?.count ?? 0;
  const points: readonly { name: string; count: number; state: ApplicationState }[] = [
    { name: 'overdue', count: overdue, state: 'complement-requested' },
    { name: 'submitted', count: submitted, state: 'submitted' },
    { name: 'incomplete', count: incomplete, state: 'draft' },
  ];
  const waiting = points.filter(({ count }) => count > 0);
  return (
    <Part title="label.dashboard.attention">
      <Typography tag="p">{formatMessage({ id: 'label.dashboard.total' }, { total })}</Typography>
      {waiting.length === 0 && (
        <Typography tag="p">{formatMessage({ id: 'label.dashboard.nothing-waits' })}</Typography>
      )}
      <ul>
        {waiting.map(({ name, count, state }) => (
          <li key={name}>
            <Link tag={NavLink} to={applicationsAt(edition.id, { state })}>
              {formatMessage({ id: `label.dashboard.waits.${name}` }, { count })}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
