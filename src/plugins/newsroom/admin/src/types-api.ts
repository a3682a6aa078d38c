import { adminApi } from '@strapi/strapi/admin';
import type { TypeView } from './type-view';

const typesApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    newsroomTypes: builder.query<Readonly<Record<string, TypeView>>, void>({
      query: () => '/newsroom/types',
      transformResponse: (response: { data: Readonly<Record<string, TypeView>> }) => response.data,
    }),
  }),
});

const { useNewsroomTypesQuery } = typesApi;

/** What the newsroom does for a content type; nothing until that is known. */
export function useTypeView(uid: string): TypeView | undefined {
  return useNewsroomTypesQuery().data?.[uid];
}
