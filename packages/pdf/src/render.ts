import { buffer } from 'node:stream/consumers';
import type { PdfDocument } from './document';
import { openDocument } from './drawing/open-document';
import { openImage } from './drawing/open-image';
import { Pen } from './drawing/pen';
import type { Tag } from './drawing/tag';
import { type Placed, paginate } from './flow/paginate';
import { layOut } from './parts';
import type { Place } from './parts/place';
import { baseLine, lineWidth } from './parts/text';
import { COLOUR, PAGE, STYLE } from './theme';
import { breakLines } from './words/break-lines';
import { piecesOf } from './words/piece';

/**
 * Makes a PDF 1.7 of a document: tagged, in French, with embedded fonts, alternative texts and page numbers.
 * The same document gives the same bytes.
 *
 * @throws Error when an image is neither a JPEG nor a PNG as `Picture` wants it.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  const pdf = openDocument(document);
  const written = buffer(pdf);
  const pen = new Pen(pdf);
  const root: Tag = { name: 'Document' };
  const place: Place = {
    x: PAGE.left,
    width: PAGE.width - PAGE.left - PAGE.right,
    tag: root,
    measure: pen.measure,
    openImage: (data) => openImage(pdf, data),
  };
  const stretches = document.parts
    .flatMap((part) => layOut(part, place))
    .filter(({ rows }) => rows.length > 0);
  const pages = paginate(stretches, { top: PAGE.top, bottom: PAGE.height - PAGE.bottom });
  pages.forEach(
    (rows, index) => void drawPage(pen, rows, footerOf(document, index + 1, pages.length), place),
  );
  pen.end();
  return written;
}

function drawPage(
  pen: Pen,
  rows: readonly Placed[],
  footer: ReturnType<typeof footerOf>,
  place: Place,
): void {
  pen.newPage();
  for (const { row, y } of rows) row.draw(pen, y);
  const y = PAGE.height - PAGE.footer;
  pen.fill({ x: place.x, y, width: place.width, height: 0.5 }, COLOUR.rule);
  const base = y + 6 + baseLine(STYLE.footer);
  const right = lineWidth(footer.number, place);
  // Only as much as fits on one line beside the number.
  const [left = []] = breakLines(footer.text, place.width - right - 20, place.measure);
  pen.artifactLine(left, place.x, base);
  pen.artifactLine(footer.number, place.x + place.width - right, base);
}

const footerOf = ({ footer }: PdfDocument, page: number, pages: number) => ({
  text: piecesOf(footer, STYLE.footer),
  number: piecesOf(`${page} / ${pages}`, STYLE.footer),
});
