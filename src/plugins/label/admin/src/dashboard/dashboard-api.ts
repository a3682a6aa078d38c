import type { DashboardView } from '../../../server/src/domain/instruction/office-view';
import { BASE, data, labelApi, TAG } from '../label-api';

const dashboardApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    labelDashboard: builder.query<DashboardView, number>({
      query: (id) => `${BASE}/editions/${id}/dashboard`,
      transformResponse: data<DashboardView>,
      providesTags: [TAG],
    }),
  }),
});

export const { useLabelDashboardQuery } = dashboardApi;
