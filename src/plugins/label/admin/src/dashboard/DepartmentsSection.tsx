import { Part, PlainTable } from '@parvis/panel';
import { EmptyStateLayout, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { DashboardView, Department } from '../../../server/src/domain/instruction/office-view';
import { applicationsAt } from '../places';
import { BarChart } from './BarChart';

interface DepartmentsSectionProps {
  readonly edition: number;
  readonly departments: DashboardView['departments'];
}

/** From where applications come, department by department: drawn, and as a table. */
export function DepartmentsSection({ edition, departments }: DepartmentsSectionProps) {
  const { formatMessage } = useIntl();
  const say = (what: string) => formatMessage({ id: `label.departments.${what}` });
  const named = ({ code, name }: Department) => `${code} · ${name}`;
  if (departments.length === 0) {
    return (
      <Part title="label.departments.title">
        <EmptyStateLayout content={say('empty')} hasRadius shadow="tableShadow" />
      </Part>
    );
  }
  return (
    <Part title="label.departments.title">
      <BarChart
        title={say('title')}
        description={say('description')}
        bars={departments.map((one) => ({ key: one.code, name: named(one), value: one.total }))}
      />
      <PlainTable
        label={say('title')}
        columns={['department', 'total', 'live', 'decided'].map((column) => say(`column.${column}`))}
        rows={departments.map((one) => ({
          key: one.code,
          cells: [
            <Link key="name" tag={NavLink} to={applicationsAt(edition, { department: one.code })}>
              {named(one)}
            </Link>,
            ...[one.total, one.live, one.decided].map(String),
          ],
        }))}
      />
    </Part>
  );
}
