import type { OpenImage } from './pen';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of the header: both kinds of colour that have a channel of transparency (PNG 1.2, section 4.1.1). */
const TRANSPARENT: ReadonlySet<number | undefined> = new Set([4, 6]);

/**
 * Opens an image that goes into the file as it is. pdfkit would decode a transparent or interlaced PNG in the
 * background: two of them in an order of their own, and a damaged one with an exception that nobody can catch.
 *
 * @throws Error when it is neither such a PNG nor a JPEG.
 */
export function openImage(document: PDFKit.PDFDocument, data: Uint8Array): OpenImage {
  if (PNG.equals(data.subarray(0, PNG.length)) && mustBeDecoded(Buffer.from(data))) {
    throw new Error('A PNG in a PDF must be neither transparent nor interlaced.');
  }
  return document.openImage(data);
}

function mustBeDecoded(png: Buffer): boolean {
  const isInterlaced = png[28] === 1;
  return isInterlaced || TRANSPARENT.has(png[25]) || hasTransparentColours(png);
}

/** Whether there is a chunk tRNS, which stands before the pixels. */
function hasTransparentColours(png: Buffer): boolean {
  let at = PNG.length;
  while (at + 8 <= png.length) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') return false;
    if (type === 'tRNS') return true;
    at += png.readUInt32BE(at) + 12;
  }
  return false;
}
