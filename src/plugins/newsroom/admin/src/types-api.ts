import { adminApi } from '@strapi/strapi/admin';

/** In which fields of a content type the writing advice looks. */
export interface AdviceFields {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly dateline?: string;
  readonly contacts?: string;
  readonly noDatelineFor: Readonly<Record<string, readonly string[]>>;
  readonly knownAcronyms: readonly string[];
}

/** What the newsroom does for a content type. */
export interface TypeView {
  readonly record: boolean;
  readonly advice: AdviceFields | null;
}

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
