import { adminApi } from '@strapi/strapi/admin';

/** Whatever is shown is read anew once something is done, or was refused: then it was seen too long ago. */
export const TAG = 'ParvisLabel';

export const BASE = '/label';

/** What every route answers. */
export const data = <Data>(response: { data: Data }): Data => response.data;

/** Something that the office asks the server to do; its path is below `/label`. */
export interface Change {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: object;
}

export const labelApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    changeLabel: builder.mutation<unknown, Change>({
      query: ({ method, path, body = {} }) => ({ url: `${BASE}${path}`, method, data: body }),
      transformResponse: data<unknown>,
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useChangeLabelMutation } = labelApi;
