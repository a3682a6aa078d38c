import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { StoredFile } from './stored-file';

/** How long a file's store may take to begin its answer, in milliseconds. */
const PATIENCE = 10_000;

const signed = z.object({ url: z.url() });

/**
 * Opens a file of the media library where it lies, on disk or at its provider, whether the public may see it or not.
 *
 * @throws Error when it is not there.
 */
export async function openFile(strapi: Core.Strapi, file: StoredFile): Promise<Readable> {
  if (file.provider === 'local') {
    const path = pathOf(strapi, file);
    await access(path);
    return createReadStream(path);
  }
  const { url } = signed.parse(await strapi.plugin('upload').service('file').signFileUrls(file));
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok || answer.body === null) throw new Error(`The store answered ${answer.status}.`);
  return Readable.from(answer.body);
}

/** The whole content of a file. */
export const readFile = async (strapi: Core.Strapi, file: StoredFile): Promise<Buffer> =>
  buffer(await openFile(strapi, file));

/** Whether a file that should lie on this disk is gone. What other stores hold is found out when it is read. */
export async function isLost(strapi: Core.Strapi, file: StoredFile): Promise<boolean> {
  if (file.provider !== 'local') return false;
  return access(pathOf(strapi, file)).then(
    () => false,
    () => true,
  );
}

const pathOf = (strapi: Core.Strapi, { hash, ext }: StoredFile): string =>
  join(strapi.dirs.static.public, 'uploads', basename(`${hash}${ext ?? ''}`));
