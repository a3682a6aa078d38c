import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type StoredFile, storedFile } from './stored-file';

const imageBlock = z.looseObject({
  type: z.literal('image'),
  image: z.looseObject({
    url: z.string(),
    alternativeText: z.string().nullish(),
    caption: z.string().nullish(),
  }),
});

/** The name under which the media library stores a file, which its address ends with; null when it is no address. */
function hashIn(url: string): string | null {
  try {
    const { pathname } = new URL(url, 'http://parvis.invalid');
    return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)).replace(/\.[^.]*$/, '');
  } catch {
    return null;
  }
}

const blocksIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function* addressesIn(value: unknown): Generator<string> {
  const block = imageBlock.safeParse(value);
  if (block.success) yield block.data.image.url;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* addressesIn(inner);
  }
}

/** The images inside of rich texts, which hold an address and no relation. */
export interface BlockImages {
  /**
   * A rich text whose images are what `show` makes of their files. An image that is no file of this media library is
   * left out: its address would tell another server who reads what.
   */
  shownIn(blocks: unknown, show: (file: StoredFile) => object): readonly unknown[];
}

/** Finds the files of all images in the rich texts of an entry. */
export async function blockImages(strapi: Core.Strapi, entry: unknown): Promise<BlockImages> {
  const hashes = [...addressesIn(entry)].map(hashIn).filter((hash) => hash !== null);
  const rows: unknown[] =
    hashes.length === 0
      ? []
      : await strapi.db.query('plugin::upload.file').findMany({ where: { hash: { $in: hashes } } });
  const files = new Map(rows.map((row) => storedFile.parse(row)).map((file) => [file.hash, file]));
  return {
    shownIn: (blocks, show) =>
      blocksIn(blocks).flatMap((block) => {
        const found = imageBlock.safeParse(block);
        if (!found.success) return [block];
        const { url, alternativeText, caption } = found.data.image;
        const file = files.get(hashIn(url) ?? '');
        const own = { ...(alternativeText ? { alternativeText } : {}), ...(caption ? { caption } : {}) };
        return file === undefined
          ? []
          : [{ type: 'image', image: { ...show(file), ...own }, children: [{ type: 'text', text: '' }] }];
      }),
  };
}
