import type { ManySteps } from '../../../server/src/domain/many-steps';
import { BASE, data, labelApi, TAG } from '../label-api';

const manyStepsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    /** A step of many; its path is below `/label`. */
    stepOfMany: builder.mutation<ManySteps, { readonly path: string; readonly body: object }>({
      query: ({ path, body }) => ({ url: `${BASE}${path}`, method: 'POST', data: body }),
      transformResponse: data<ManySteps>,
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useStepOfManyMutation } = manyStepsApi;
