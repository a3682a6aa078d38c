import { BASE, data, labelApi, TAG } from '../label-api';
import { type ManySteps, manySteps, type StepOfMany } from './many-steps';

const isOneByOne = (answered: ManySteps | readonly StepOfMany[]): answered is readonly StepOfMany[] =>
  Array.isArray(answered);

const manyStepsApi = labelApi.injectEndpoints({
  endpoints: (builder) => ({
    /** A step of many; its path is below `/label`. */
    stepOfMany: builder.mutation<ManySteps, { readonly path: string; readonly body: object }>({
      query: ({ path, body }) => ({ url: `${BASE}${path}`, method: 'POST', data: body }),
      transformResponse: (response: { data: ManySteps | readonly StepOfMany[] }) => {
        const answered = data(response);
        return isOneByOne(answered) ? manySteps(answered) : answered;
      },
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useStepOfManyMutation } = manyStepsApi;
