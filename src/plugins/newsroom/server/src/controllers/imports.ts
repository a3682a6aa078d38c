import { httpError, languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { columnName } from '../domain/lists/csv-header';
import { LEGAL_BASES, MAX_LENGTH } from '../domain/lists/journalist';
import type { FileRefusal } from '../services/lists/csv-file';
import type { Imports } from '../services/lists/imports';
import { exampleCsv } from '../services/lists/journalist-csv';
import { listWords } from '../services/lists/list-words';
import { accountOf, readBody } from './staff';

const MAX_BYTES = 5 * 1024 * 1024;

/** The file comes as base64 in a field: its own bytes say which encoding it is in, whatever a browser makes of it. */
const body = z.object({
  content: z.string().min(1),
  source: z.string().trim().min(1).max(MAX_LENGTH.source),
  legalBasis: z.enum(LEGAL_BASES),
});
const confirmation = body.extend({ report: z.string().regex(/^[0-9a-f]{64}$/) });

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const imports: Imports = strapi.plugin('newsroom').service('imports');

  const bytesOf = (context: Context, content: string): Buffer => {
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length <= MAX_BYTES) return bytes;
    const message = listWords[languageOf(context)].fileTooLarge;
    throw httpError({ status: 422, code: 'FILE_TOO_LARGE', message });
  };

  const refusalOf = (context: Context, refusal: FileRefusal): Error => {
    const language = languageOf(context);
    const missing = refusal.code === 'COLUMNS_WRONG' ? refusal.values.missing : [];
    const columns = missing.map((field) => columnName(field, language));
    const message = listWords[language].fileRefused(refusal, columns);
    const details = 'values' in refusal ? refusal.values : {};
    return httpError({ status: 422, code: refusal.code, message, details });
  };

  return {
    /** Says what an import would do. It changes nothing, and what was sent is kept nowhere. */
    async report(context: Context): Promise<void> {
      const words = listWords[languageOf(context)];
      const { content, ...origin } = readBody(body, context.request.body, words.invalidRequest);
      const report = await imports.report(bytesOf(context, content), origin);
      if ('code' in report) throw refusalOf(context, report);
      context.set('Cache-Control', 'no-store');
      context.body = { data: report };
    },

    async carryOut(context: Context): Promise<void> {
      const words = listWords[languageOf(context)];
      const asked = readBody(confirmation, context.request.body, words.invalidRequest);
      const { content, report: seen, ...origin } = asked;
      const result = await imports.carryOut(bytesOf(context, content), origin, seen, accountOf(context));
      if ('code' in result) throw refusalOf(context, result);
      if (!result.done) {
        const details = { report: result.report };
        throw httpError({ status: 409, code: 'REPORT_CHANGED', message: words.reportChanged, details });
      }
      context.set('Cache-Control', 'no-store');
      context.body = { data: result.report };
    },

    async example(context: Context): Promise<void> {
      context.type = 'text/csv; charset=utf-8';
      context.body = exampleCsv(languageOf(context));
    },
  };
};
