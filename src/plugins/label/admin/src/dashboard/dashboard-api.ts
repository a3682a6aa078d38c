import type { ApplicationState } from '../../../server/src/domain/application/application-procedure';
import type { CalendarPoint } from '../../../server/src/domain/edition/calendar';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { BASE, data, labelApi, TAG } from '../label-api';

/** The applications of the communes of one department. */
export interface DepartmentCount {
  readonly code: string;
  readonly name: string;
  readonly total: number;
  /** Submitted and not at their end. */
  readonly live: number;
  readonly decided: number;
}

/** How far an edition is. */
export interface Dashboard {
  readonly edition: EditionView;
  readonly total: number;
  readonly states: readonly { readonly state: ApplicationState; readonly count: number }[];
  readonly departments: readonly DepartmentCount[];
  /** Days left in the zone of the edition; negative when the point is past. */
  readonly deadlines: readonly {
    readonly point: CalendarPoint;
    readonly at: string | null;
    readonly days: number | null;
  }[];
  /** Drafts that lack something. */
  readonly incomplete: number;
  /** Complements that nobody answered in time. */
  readonly overdue: number;
}

const dashboardApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    labelDashboard: builder.query<Dashboard, number>({
      query: (id) => `${BASE}/editions/${id}/dashboard`,
      transformResponse: data<Dashboard>,
      providesTags: [TAG],
    }),
  }),
});

export const { useLabelDashboardQuery } = dashboardApi;
