import { createHash } from 'node:crypto';
import { type Blocks, toText } from '@parvis/blocks';
import { inWords, localTime, now } from '@parvis/clock';
import { french, renderPdf } from '@parvis/pdf';
import type { Core } from '@strapi/strapi';
import { answeringOn } from '../../domain/documents/contacts-part';
import { fileNameOf } from '../../domain/documents/file-name';
import { type KitImage, kitImages } from '../../domain/documents/kit-images';
import { outlineOf } from '../../domain/documents/outline';
import type { Outline } from '../../domain/documents/outline-parts';
import { plainText } from '../../domain/documents/plain-text';
import type { Say } from '../../domain/documents/say';
import type { Asked, PressDocument, PressDocuments } from '../../interface/press-documents';
import { imageName } from './files/image-name';
import { isLost } from './files/open-file';
import { pressKit } from './files/press-kit';
import { readImages } from './files/read-images';
import type { StoredFile } from './files/stored-file';
import { pdfDocument } from './pdf-document';
import { readRelease, type StoredRelease } from './reading/read-release';
import { releaseTypes } from './reading/release-types';
import { RecentlyMade } from './recently-made';

/** How many PDF files stay in memory; one has about 100 kB. */
const ROOM = 40;

/** A release as it was read, and its outline. */
interface Found {
  readonly release: StoredRelease;
  readonly outline: Outline<Blocks, StoredFile>;
  /** Without extension. */
  readonly fileName: string;
}

export default ({ strapi }: { strapi: Core.Strapi }): PressDocuments => {
  const recently = new RecentlyMade<PressDocument & { readonly whole: boolean }>(ROOM, ({ whole }) => whole);

  const types = releaseTypes(strapi);

  /** The release asked for and what its documents say of it. */
  const find = async ({ uid, documentId, version, embargo }: Asked) => {
    const type = types.find((known) => known.uid === uid);
    const stored = type && (await readRelease(strapi, type, documentId, version));
    if (!stored) return null;
    const today = localTime(now(), type.zone).slice(0, 'YYYY-MM-DD'.length);
    const release = { ...stored, contacts: answeringOn(today, stored.contacts) };
    const outline = outlineOf(release, embargo?.until ?? null, sayIn(embargo?.zone ?? type.zone));
    return { release, outline, fileName: fileNameOf(release) };
  };

  const pdfOf = ({ release, outline, fileName }: Found): Promise<PressDocument> =>
    recently.get(hash(JSON.stringify([release, outline])), async () => {
      const images = await readImages(strapi, release);
      const bytes = await renderPdf(pdfDocument(outline, release.changedAt, images));
      return { fileName: `${fileName}.pdf`, etag: `"${hash(bytes)}"`, bytes, whole: images.whole };
    });

  return {
    async pdf(asked) {
      const found = await find(asked);
      return found && pdfOf(found);
    },

    async kit(asked) {
      const found = await find(asked);
      if (found === null) return null;
      const { release, outline, fileName } = found;
      const pdf = await pdfOf(found);
      const images = await presentOf(strapi, kitImages(release, imageName));
      const text = french(plainText(outline, toText));
      return {
        fileName: `${fileName}.zip`,
        etag: `W/"${hash(JSON.stringify([pdf.etag, text, images]))}"`,
        open: () =>
          pressKit(strapi, { name: fileName, pdf: pdf.bytes, text, images, writtenAt: release.changedAt }),
      };
    },
  };
};

/** The images of a kit that are there: one that was lost must not keep the others from the press. */
async function presentOf(
  strapi: Core.Strapi,
  images: readonly KitImage<StoredFile>[],
): Promise<KitImage<StoredFile>[]> {
  const lost = await Promise.all(images.map(({ file }) => isLost(strapi, file)));
  return images.filter(({ file }, index) => {
    if (lost[index]) strapi.log.warn(`newsroom: the image ${file.documentId} of a press kit is gone`);
    return !lost[index];
  });
}

const sayIn = (zone: string): Say => ({
  day: (day) => inWords(day, 'UTC', 'fr', 'date'),
  date: (instant) => inWords(instant, zone, 'fr', 'date'),
  moment: (instant) => inWords(instant, zone, 'fr', 'full'),
});

const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 27);
