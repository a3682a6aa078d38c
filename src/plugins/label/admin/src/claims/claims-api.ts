import type { ClaimsAsked, ClaimView } from '../../../server/src/domain/claim/claim-view';
import type { Page } from '../../../server/src/domain/page';
import { BASE, data, labelApi, TAG } from '../label-api';

const claimsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    labelClaims: builder.query<Page<ClaimView>, Omit<ClaimsAsked, 'pageSize'>>({
      query: (params) => ({ url: `${BASE}/claims`, method: 'GET', config: { params } }),
      transformResponse: data<Page<ClaimView>>,
      providesTags: [TAG],
    }),
  }),
});

export const { useLabelClaimsQuery } = claimsApi;
