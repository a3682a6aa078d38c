import { readdir, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import type { Load, Target } from './load';

const FILE_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.vtt': 'text/vtt',
};

const medium = z.object({ file: z.string(), alternativeText: z.string(), caption: z.string() });
const uploaded = z.tuple([z.object({ id: z.number() })]);

/** Puts one file of the demo into the media library, with its alternative text and caption. */
export async function uploadMedium({ strapi }: Load, entry: Entry): Promise<Target> {
  const { file, alternativeText, caption } = medium.parse(entry.fields);
  const mimetype = FILE_TYPES[extname(file)];
  if (!mimetype)
    throw new DemoContentError(`database/demo/media.json, entry ${file}: not a PNG, WebP, PDF or VTT file`);
  const filepath = join(imageFolder(strapi.dirs.app.root), file);
  const { size } = await stat(filepath).catch(() => {
    throw new DemoContentError(
      `database/demo/media.json, entry ${file}: there is no such file in database/demo/images`,
    );
  });
  const files = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: file, alternativeText, caption } },
      files: { filepath, originalFilename: file, mimetype, size },
    });
  return { id: uploaded.parse(files)[0].id, alternativeText };
}

/** Where the demo's files lie, for sources and for the built application alike: the build copies no image. */
export function imageFolder(applicationRoot: string): string {
  return join(applicationRoot, 'database', 'demo', 'images');
}

/**
 * Removes the files that a load which did not reach its end left in the uploads folder: the rows were rolled back,
 * the files were not, and Strapi gives each upload a new random name. Touches only files that are named after the
 * demo's own and that the media library does not know.
 */
export async function sweepLeftovers(strapi: Core.Strapi, media: readonly string[]): Promise<void> {
  const uploads = join(strapi.dirs.static.public, 'uploads');
  const candidates = (await readdir(uploads)).filter((name) => media.some((file) => isCopyOf(file, name)));
  const rows: unknown = await strapi.db.query('plugin::upload.file').findMany({ select: ['hash'] });
  const known = z.array(z.object({ hash: z.string() })).parse(rows);
  const leftovers = candidates.filter((name) => !known.some(({ hash }) => name.includes(hash)));
  for (const name of leftovers) await rm(join(uploads, name), { force: true });
}

/** Whether the name is one that Strapi gives to an upload of this file or to a smaller format of it. */
export function isCopyOf(file: string, name: string): boolean {
  const extension = extname(file);
  const base = file.slice(0, -extension.length).replaceAll('-', '_');
  const [, stem] = /^(?:thumbnail_|small_|medium_|large_)?(.+)_[0-9a-f]{10}\.[a-z]+$/.exec(name) ?? [];
  return stem === base && name.endsWith(extension);
}
