import { PassThrough, pipeline, type Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { ZipFile } from 'yazl';
import { creditsText, type KitImage } from '../../../domain/documents/kit-images';
import { openFile } from './open-file';
import type { StoredFile } from './stored-file';

/** What goes into a press kit. */
export interface KitContent {
  /** Of the folder and of the files with the text, without extension. */
  readonly name: string;
  readonly pdf: Buffer;
  readonly text: string;
  readonly images: readonly KitImage<StoredFile>[];
  /** The date that all files bear. */
  readonly writtenAt: Date;
}

/**
 * A press kit as a ZIP, written while it is read: one folder with the PDF, the text, the images and their credits. An
 * image that fails on the way breaks the stream off: half a kit would look like a whole one.
 */
export function pressKit(strapi: Core.Strapi, kit: KitContent): Readable {
  const { name, images, writtenAt: mtime } = kit;
  const zip = new ZipFile();
  const written = new PassThrough();
  const opened: Readable[] = [];
  zip.on('error', (error: Error) => void written.destroy(error));
  // Also when the reader leaves before the end: the image at hand would stay open.
  pipeline(zip.outputStream, written, () => opened.forEach((content) => void content.destroy()));

  zip.addBuffer(kit.pdf, `${name}/${name}.pdf`, { mtime });
  zip.addBuffer(Buffer.from(kit.text), `${name}/${name}.txt`, { mtime });
  for (const image of images) {
    // Images are compressed already.
    zip.addReadStreamLazy(`${name}/images/${image.name}`, { mtime, compress: false }, (take) => {
      openFile(strapi, image.file).then(
        (content) => {
          opened.push(content);
          take(null, content);
        },
        (error: Error) => void written.destroy(error),
      );
    });
  }
  if (images.length > 0) {
    zip.addBuffer(Buffer.from(creditsText(images)), `${name}/images/credits.txt`, { mtime });
  }
  zip.end();
  return written;
}
