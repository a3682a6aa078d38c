import { Loaded } from '@parvis/panel';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { AttentionSection } from './AttentionSection';
import { DeadlinesSection } from './DeadlinesSection';
import { DepartmentsSection } from './DepartmentsSection';
import { useLabelDashboardQuery } from './dashboard-api';
import { PipelineSection } from './PipelineSection';

/** How far an edition is: what asks for attention, which time is left, where its applications are. */
export function DashboardPage({ edition: { id } }: { readonly edition: EditionView }) {
  const { currentData, isError, refetch } = useLabelDashboardQuery(id, { refetchOnMountOrArgChange: true });
  return (
    <Loaded query={{ data: currentData, isError, refetch }}>
      {(dashboard) => (
        <>
          <AttentionSection dashboard={dashboard} />
          <DeadlinesSection deadlines={dashboard.deadlines} />
          <PipelineSection dashboard={dashboard} />
          <DepartmentsSection edition={id} departments={dashboard.departments} />
        </>
      )}
    </Loaded>
  );
}
