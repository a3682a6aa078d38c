import type { Image } from '@parvis/blocks';
import type { Core } from '@strapi/strapi';
import type { Images } from '../pdf-document';
import type { StoredRelease } from '../reading/read-release';
import { imagesOfText } from './images-of-text';
import { printableImage } from './printable-image';
import type { StoredFile } from './stored-file';

/** The images that the document of a release shows, and whether none of them is missing. */
export async function readImages(
  strapi: Core.Strapi,
  release: StoredRelease,
): Promise<Images & { readonly whole: boolean }> {
  const { issuers, cover, body } = release;
  const logoFiles = issuers.flatMap(({ logo }) => (logo === null ? [] : [logo.file]));
  const byAddress = await imagesOfText(strapi, body);
  const photographFiles = [...(cover === null ? [] : [cover.file]), ...byAddress.values()];
  const [logos, photographs] = await Promise.all([
    readAll(strapi, logoFiles, 'logo'),
    readAll(strapi, photographFiles, 'photograph'),
  ]);
  const photograph = ({ hash }: StoredFile): Buffer | null => photographs.get(hash) ?? null;
  return {
    whole: ![...logos.values(), ...photographs.values()].includes(null),
    logo: ({ hash }) => logos.get(hash) ?? null,
    photograph,
    inText({ url }: Image) {
      const file = byAddress.get(url);
      return file === undefined ? null : photograph(file);
    },
  };
}

async function readAll(
  strapi: Core.Strapi,
  files: readonly StoredFile[],
  use: 'logo' | 'photograph',
): Promise<ReadonlyMap<string, Buffer | null>> {
  const once = [...new Map(files.map((file) => [file.hash, file])).values()];
  return new Map(
    await Promise.all(
      once.map(async (file) => [file.hash, await printableImage(strapi, file, use)] as const),
    ),
  );
}
