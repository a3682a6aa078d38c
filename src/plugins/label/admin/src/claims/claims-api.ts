import type { ClaimState } from '../../../server/src/domain/claim/claim-procedure';
import type { ClaimView } from '../../../server/src/domain/claim/claim-view';
import { BASE, data, labelApi, TAG } from '../label-api';

const claimsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    labelClaims: builder.query<readonly ClaimView[], ClaimState>({
      query: (state) => ({ url: `${BASE}/claims`, method: 'GET', config: { params: { state } } }),
      transformResponse: data<readonly ClaimView[]>,
      providesTags: [TAG],
    }),
  }),
});

export const { useLabelClaimsQuery } = claimsApi;
