import { extname } from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { inLanguageOf } from '../language';
import { formatOfName } from './judge-file';
import { refuseForbiddenFiles } from './refuse-forbidden-files';

/** What the upload service is handed: `{ files }` or `{ file }`, with the rest it needs. */
interface Upload {
  readonly files?: unknown;
  readonly file?: unknown;
}

const storedFile = z.object({ ext: z.string().nullish() }).nullish();
const named = z.looseObject({ originalFilename: z.string().nullish() });

/**
 * A file keeps its address when its content is replaced, extension included: the new content must be of the same
 * format, or the address would lie about it.
 */
async function refuseOtherFormat(strapi: Core.Strapi, id: unknown, file: unknown): Promise<void> {
  const where = { id: z.union([z.number(), z.string()]).parse(id) };
  const kept = storedFile.parse(await strapi.db.query('plugin::upload.file').findOne({ where }))?.ext;
  const name = named.parse(file).originalFilename ?? '';
  if (!kept || formatOfName(name) === formatOfName(`x${kept}`)) return;
  throw new errors.ValidationError(
    inLanguageOf(strapi.requestContext.get(), {
      fr: `Un fichier ${kept} ne peut être remplacé que par un fichier du même format, et non ${extname(name)}.`,
      en: `A ${kept} file can only be replaced by a file of the same format, not ${extname(name)}.`,
    }),
    { code: 'file-refused', files: [name] },
  );
}

/**
 * Checks files where every way of uploading passes: panel, content API, import from an address. Strapi's own check
 * trusts names and declared types wherever content has no signature, and takes the other files of a request in
 * which it refuses one.
 */
export function guardUploads(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload');
  const { upload, replace } = service;

  service.upload = async (input: Upload, ...rest: unknown[]) => {
    await refuseForbiddenFiles(input.files, strapi.requestContext.get());
    return upload(input, ...rest);
  };
  service.replace = async (id: unknown, input: Upload, ...rest: unknown[]) => {
    await refuseForbiddenFiles(input.file, strapi.requestContext.get());
    await refuseOtherFormat(strapi, id, input.file);
    return replace(id, input, ...rest);
  };
}

/**
 * Checks every file of a request before any controller sees one, so that Strapi's check, which drops the files it
 * refuses and stores the others, cannot leave half of a request stored.
 */
export const checkUploads: Core.MiddlewareFactory = () => async (ctx, next) => {
  for (const files of Object.values(ctx.request.files ?? {})) await refuseForbiddenFiles(files, ctx);
  await next();
};
