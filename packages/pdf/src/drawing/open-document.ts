import PDFDocument from 'pdfkit';
import type { PdfDocument } from '../document';
import { french } from '../typography/french';
import { FONT_FILES } from './fonts';

/** pdfkit writes the title and author into XML as they are; an ampersand would break it. */
class Document extends PDFDocument {
  override endMetadata(): void {
    // The dictionary with the same entries, where nothing is escaped, is written by now.
    for (const [key, value] of Object.entries(this.info)) {
      if (typeof value === 'string') Object.assign(this.info, { [key]: escapeXml(value) });
    }
    super.endMetadata();
  }
}

/** A tagged document in French that shows its title, still without a page. */
export function openDocument({ title, author, createdAt }: PdfDocument): PDFKit.PDFDocument {
  return new Document({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    font: FONT_FILES.regular,
    size: 'A4',
    margin: 0,
    info: {
      Title: french(title),
      Author: author,
      Creator: 'Parvis',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
