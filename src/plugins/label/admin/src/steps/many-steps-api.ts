import { BASE, data, labelApi, TAG } from '../label-api';
import type { AnsweredSteps } from './parts';

const manyStepsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    /** A step of many; its path is below `/label`. */
    stepOfMany: builder.mutation<AnsweredSteps, { readonly path: string; readonly body: object }>({
      query: ({ path, body }) => ({ url: `${BASE}${path}`, method: 'POST', data: body }),
      transformResponse: data<AnsweredSteps>,
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useStepOfManyMutation } = manyStepsApi;
