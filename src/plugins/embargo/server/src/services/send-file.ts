import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { StoredFile } from './stored-file';

/**
 * Answers with the bytes of a file of the media library, under the name its author gave it and always as a download:
 * a file is shown in no window where it could act as a page of this site.
 *
 * @throws NotFoundError when the library has lost the file.
 */
export async function sendFile(strapi: Core.Strapi, ctx: Context, file: StoredFile): Promise<void> {
  // Where Strapi's local provider writes; a file of another provider is fetched with the address that it signs.
  if (file.provider !== 'local') {
    const { url }: { url: string } = await strapi.plugin('upload').service('file').signFileUrls(file);
    ctx.redirect(url);
    return;
  }
  const path = join(strapi.dirs.static.public, 'uploads', `${file.hash}${file.ext ?? ''}`);
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) throw new errors.NotFoundError('Not Found');
  ctx.attachment(file.name);
  ctx.type = file.mime;
  ctx.length = size;
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', `default-src 'none'; sandbox`);
  ctx.body = createReadStream(path);
}
