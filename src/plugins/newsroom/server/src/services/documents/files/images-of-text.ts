import type { Blocks } from '@parvis/blocks';
import type { Core } from '@strapi/strapi';
import { type StoredFile, storedFile } from './stored-file';

/**
 * The files of the images inside a rich text, by the addresses that it names: there an image is an address, not a
 * relation, and may be that of a smaller copy.
 */
export async function imagesOfText(
  strapi: Core.Strapi,
  body: Blocks,
): Promise<ReadonlyMap<string, StoredFile>> {
  const addresses = body.flatMap((block) => (block.type === 'image' ? [block.url] : []));
  if (addresses.length === 0) return new Map();
  const hashes = addresses.map(hashIn);
  const found: unknown[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { hash: { $in: hashes } } });
  const files = found.map((file) => storedFile.parse(file));
  return new Map(
    addresses.flatMap((address) => {
      const file = files.find(({ hash }) => hash === hashIn(address));
      return file === undefined ? [] : [[address, file] as const];
    }),
  );
}

/** Strapi names a file by its hash, and a smaller copy by the format before it. */
function hashIn(address: string): string {
  const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return name.replace(/\.[^.]*$/, '').replace(/^(?:thumbnail|small|medium|large)_/, '');
}
