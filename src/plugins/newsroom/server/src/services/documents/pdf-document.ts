import { type Blocks, type Image, type Inline, isSafeLink } from '@parvis/blocks';
import { type Part, type PdfDocument, type Picture, partsFromBlocks, type Words } from '@parvis/pdf';
import type { Line } from '../../domain/documents/line';
import type { Outline, OutlinePart } from '../../domain/documents/outline-parts';
import type { Issuer } from '../../domain/documents/release';
import type { StoredFile } from './files/stored-file';

/** Where the images of a document are, already read and in a form that a PDF takes. */
export interface Images {
  logo(file: StoredFile): Uint8Array | null;
  photograph(file: StoredFile): Uint8Array | null;
  inText(image: Image): Uint8Array | null;
}

/** The outline of a release as a PDF document. */
export function pdfDocument(
  { title, author, footer, parts }: Outline<Blocks, StoredFile>,
  createdAt: Date,
  images: Images,
): PdfDocument {
  return { title, author, footer, createdAt, parts: parts.flatMap((part) => pdfParts(part, images)) };
}

function pdfParts(part: OutlinePart<Blocks, StoredFile>, images: Images): Part[] {
  switch (part.kind) {
    case 'letterhead':
      return [{ kind: 'letterhead', issuers: part.issuers.map((issuer) => letterheadSign(issuer, images)) }];
    case 'banner':
      return [{ kind: 'banner', text: part.text, aside: part.dateline ?? undefined }];
    case 'notice':
      return [{ kind: 'notice', tone: part.tone, title: part.title, words: stacked(part.lines) }];
    case 'title': {
      const { text, kicker, subtitle } = part;
      return [{ kind: 'title', text, kicker: kicker ?? undefined, subtitle: subtitle ?? undefined }];
    }
    case 'lead':
      return [{ kind: 'paragraph', words: part.text, lead: true }];
    case 'cover': {
      const picture = pictureOf(images.photograph(part.picture.file), part.picture.alt);
      return picture === undefined ? [] : [{ kind: 'image', picture }];
    }
    case 'body':
      return partsFromBlocks(part.body, (image) => pictureOf(images.inText(image), image.alternativeText));
    case 'quote':
      return [{ kind: 'quote', words: part.text, speaker: part.speaker, role: part.role ?? undefined }];
    case 'figures':
      return [part];
    case 'boilerplate':
      return [{ kind: 'boilerplate', title: part.title, words: part.text }];
    case 'contacts':
      return [
        {
          kind: 'contacts',
          title: part.title,
          contacts: part.contacts.map(({ name, lines }) => ({ name, lines: lines.map(wordsOf) })),
        },
      ];
  }
}

function letterheadSign({ name, logo }: Issuer<StoredFile>, images: Images) {
  const data = logo === null ? null : images.logo(logo.file);
  return { name, logo: pictureOf(data, logo?.alt ?? name) };
}

const pictureOf = (data: Uint8Array | null, alt: string): Picture | undefined =>
  data === null ? undefined : { data, alt };

/** Lines of one text, a link where it is safe to follow. */
const stacked = (lines: readonly Line[]): Words =>
  lines.flatMap((line, index) => [...(index === 0 ? [] : [plain('\n')]), ...wordsOf(line)]);

function wordsOf({ text, url }: Line): Inline[] {
  const words = plain(text);
  return [url !== null && isSafeLink(url) ? { type: 'link', url, children: [words] } : words];
}

const plain = (text: string) => ({ type: 'text', text, marks: [] }) as const;
