import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { readFile } from './open-file';
import type { StoredFile } from './stored-file';

/** For a logo at most 46 points high and a photograph 459 wide, at 200 dots an inch or more. */
const WIDEST = { logo: 600, photograph: 1400 } as const;

/**
 * An image of the media library in a form that a PDF takes: logos as PNG, which keeps sharp edges, photographs as
 * JPEG; upright, on the white of the page.
 *
 * @returns null when the file is missing or no image: a document comes without it rather than not at all.
 */
export async function printableImage(
  strapi: Core.Strapi,
  file: StoredFile,
  use: keyof typeof WIDEST,
): Promise<Buffer | null> {
  try {
    const image = sharp(await readFile(strapi, file))
      .rotate()
      .resize({ width: WIDEST[use], height: WIDEST[use], fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' });
    return await (use === 'logo' ? image.png() : image.jpeg({ quality: 84 })).toBuffer();
  } catch (error) {
    strapi.log.warn(`newsroom: the image ${file.documentId} cannot be shown in a document: ${String(error)}`);
    return null;
  }
}
