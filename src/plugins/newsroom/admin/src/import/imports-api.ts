import { adminApi } from '@strapi/strapi/admin';
import type { LineProblem } from '../../../server/src/domain/lists/csv-line';
import type { LegalBasis } from '../../../server/src/domain/lists/journalist';

/** What an import would do, as `POST /newsroom/imports/report` says it. */
export interface ImportReport {
  readonly id: string;
  readonly encoding: string;
  readonly separator: string;
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly counts: Readonly<Record<'created' | 'updated' | 'unchanged' | 'refused', number>>;
  readonly refused: readonly (LineProblem & { readonly line: number })[];
}

/** A file, and what is said of the addresses in it. */
export interface ImportRequest {
  readonly file: File;
  readonly source: string;
  readonly legalBasis: LegalBasis;
}

export interface UnusedJournalist {
  readonly id: string;
  readonly name: string;
  readonly outlet: string;
}

const TAG = 'ParvisJournalists';

/** The bytes of a file as base64: as they are, whatever the browser believes of their encoding. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}

/** The fields of a request. */
export async function fieldsOf(
  { file, source, legalBasis }: ImportRequest,
  report?: string,
): Promise<FormData> {
  const fields = new FormData();
  fields.set('content', await base64Of(file));
  fields.set('source', source);
  fields.set('legalBasis', legalBasis);
  if (report !== undefined) fields.set('report', report);
  return fields;
}

const data = <Data>(response: { data: Data }): Data => response.data;

const importsApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG, 'Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    reportImport: builder.mutation<ImportReport, FormData>({
      query: (fields) => ({ url: '/newsroom/imports/report', method: 'POST', data: fields }),
      transformResponse: data<ImportReport>,
    }),
    carryOutImport: builder.mutation<ImportReport, FormData>({
      query: (fields) => ({ url: '/newsroom/imports', method: 'POST', data: fields }),
      transformResponse: data<ImportReport>,
      // The lists of the content manager show other people now.
      invalidatesTags: [TAG, 'Document'],
    }),
    unusedJournalists: builder.query<readonly UnusedJournalist[], void>({
      query: () => '/newsroom/journalists/unused',
      transformResponse: data<readonly UnusedJournalist[]>,
      providesTags: [TAG],
    }),
    forgetJournalist: builder.mutation<void, string>({
      query: (id) => ({ url: `/newsroom/journalists/${id}/forgetting`, method: 'POST', data: {} }),
      invalidatesTags: [TAG, 'Document'],
    }),
  }),
});

export const {
  useReportImportMutation,
  useCarryOutImportMutation,
  useUnusedJournalistsQuery,
  useForgetJournalistMutation,
} = importsApi;
