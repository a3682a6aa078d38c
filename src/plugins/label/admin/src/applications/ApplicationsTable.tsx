import { PlainTable } from '@parvis/panel';
import { Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { OfficeLine } from '../../../server/src/domain/instruction/office-view';
import { useInstant } from '../instants/use-instant';
import { applicationAt } from '../places';
import { StateBadge } from '../StateBadge';

const COLUMNS = ['commune', 'department', 'state', 'submitted', 'open'] as const;

/** One application a line. */
export function ApplicationsTable({ lines }: { readonly lines: readonly OfficeLine[] }) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const say = (what: string) => formatMessage({ id: `label.applications.${what}` });
  const open = ({ complementDue, evidenceOpen, applicabilityOpen }: OfficeLine): string =>
    [
      ...(complementDue === null ? [] : [['due', { due: instant(complementDue, 'date') }] as const]),
      ...(evidenceOpen === 0 ? [] : [['evidence', { count: evidenceOpen }] as const]),
      ...(applicabilityOpen === 0 ? [] : [['applicability', { count: applicabilityOpen }] as const]),
    ]
      .map(([what, values]) => formatMessage({ id: `label.applications.open.${what}` }, values))
      .join(', ');
  return (
    <PlainTable
      label={say('title')}
      columns={COLUMNS.map((column) => say(`column.${column}`))}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <Link key="commune" tag={NavLink} to={applicationAt(line.id)}>
            {`${line.commune.name} (${line.commune.code})`}
          </Link>,
          line.department === null ? '' : `${line.department.code} · ${line.department.name}`,
          <StateBadge key="state" of="application" state={line.state} />,
          line.submittedAt === null ? '' : instant(line.submittedAt, 'date'),
          open(line),
        ],
      }))}
    />
  );
}
