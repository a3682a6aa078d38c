/** The ends of a file: what a format shows of itself. For a small file both hold all of it. */
export interface Ends {
  readonly head: Buffer;
  readonly tail: Buffer;
}

/** A kind of file that the media library takes. */
export interface Format {
  readonly name: string;
  /** With the dot, in small letters. */
  readonly extensions: readonly string[];
  /** As senders declare it and as Strapi detects it. */
  readonly types: readonly string[];
  matches(ends: Ends): boolean;
}

const startsWith = (head: Buffer, ...bytes: readonly number[]) =>
  bytes.every((byte, index) => head[index] === byte);

const ascii = (head: Buffer, from: number, to: number) => head.toString('latin1', from, to);

const isZip = ({ head }: Ends) => startsWith(head, 0x50, 0x4b, 0x03, 0x04);

/** Office Open XML: a zip whose directory, at the end of the file, lists the main part, and no macro. */
const officeOpenXml = (mainPart: string) => (ends: Ends) =>
  isZip(ends) && ends.tail.includes(mainPart) && !ends.tail.includes('vbaProject.bin');

/** OpenDocument: a zip whose first entry, uncompressed, is the type (ODF 1.3, part 2, section 3.3). */
const openDocument = (type: string) => (ends: Ends) =>
  isZip(ends) && ascii(ends.head, 30, 38 + type.length) === `mimetype${type}`;

/** Text as an editor shows it: no control character but tabulation and line ends. */
const isText = ({ head }: Ends) =>
  head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d);

const MP4_BRANDS = /^(isom|iso[2-9]|mp4[12]|avc1|dash|M4V |MSNV|mmp4|f4v )/;

export const FORMATS: readonly Format[] = [
  {
    name: 'JPEG',
    extensions: ['.jpg', '.jpeg'],
    types: ['image/jpeg'],
    matches: ({ head }) => startsWith(head, 0xff, 0xd8, 0xff),
  },
  {
    name: 'PNG',
    extensions: ['.png'],
    types: ['image/png', 'image/apng'],
    matches: ({ head }) => startsWith(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  {
    name: 'WebP',
    extensions: ['.webp'],
    types: ['image/webp'],
    matches: ({ head }) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
  },
  {
    name: 'GIF',
    extensions: ['.gif'],
    types: ['image/gif'],
    matches: ({ head }) => /^GIF8[79]a/.test(ascii(head, 0, 6)),
  },
  {
    name: 'AVIF',
    extensions: ['.avif'],
    types: ['image/avif'],
    matches: ({ head }) => ascii(head, 4, 8) === 'ftyp' && /avi[fs]/.test(ascii(head, 8, 40)),
  },
  {
    name: 'PDF',
    extensions: ['.pdf'],
    types: ['application/pdf'],
    matches: ({ head }) => ascii(head, 0, 5) === '%PDF-',
  },
  {
    name: 'Word',
    extensions: ['.docx'],
    types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    matches: officeOpenXml('word/document.xml'),
  },
  {
    name: 'Excel',
    extensions: ['.xlsx'],
    types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    matches: officeOpenXml('xl/workbook.xml'),
  },
  {
    name: 'PowerPoint',
    extensions: ['.pptx'],
    types: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    matches: officeOpenXml('ppt/presentation.xml'),
  },
  {
    name: 'OpenDocument',
    extensions: ['.odt'],
    types: ['application/vnd.oasis.opendocument.text'],
    matches: openDocument('application/vnd.oasis.opendocument.text'),
  },
  {
    name: 'OpenDocument',
    extensions: ['.ods'],
    types: ['application/vnd.oasis.opendocument.spreadsheet'],
    matches: openDocument('application/vnd.oasis.opendocument.spreadsheet'),
  },
  {
    name: 'OpenDocument',
    extensions: ['.odp'],
    types: ['application/vnd.oasis.opendocument.presentation'],
    matches: openDocument('application/vnd.oasis.opendocument.presentation'),
  },
  {
    name: 'MP4',
    extensions: ['.mp4'],
    types: ['video/mp4', 'video/x-m4v'],
    matches: ({ head }) => ascii(head, 4, 8) === 'ftyp' && MP4_BRANDS.test(ascii(head, 8, 12)),
  },
  {
    name: 'WebM',
    extensions: ['.webm'],
    types: ['video/webm'],
    matches: ({ head }) => startsWith(head, 0x1a, 0x45, 0xdf, 0xa3) && ascii(head, 0, 64).includes('webm'),
  },
  {
    name: 'MP3',
    extensions: ['.mp3'],
    types: ['audio/mpeg'],
    // Either an ID3 tag, or the synchronisation word of a frame of layer III.
    matches: ({ head }) =>
      ascii(head, 0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2),
  },
  {
    name: 'Ogg',
    extensions: ['.ogg', '.oga'],
    types: ['audio/ogg', 'audio/opus'],
    matches: ({ head }) => ascii(head, 0, 4) === 'OggS',
  },
  {
    name: 'WebVTT',
    extensions: ['.vtt'],
    types: ['text/vtt'],
    matches: (ends) => isText(ends) && /^(\uFEFF)?WEBVTT[ \t\r\n]/.test(`${ends.head.toString('utf8')}\n`),
  },
  { name: 'CSV', extensions: ['.csv'], types: ['text/csv'], matches: isText },
  { name: 'text', extensions: ['.txt'], types: ['text/plain'], matches: isText },
];

/** Types that stay refused even if a format above were to bring them in. */
export const DENIED_TYPES: readonly string[] = [
  'image/svg+xml',
  'text/html',
  'application/xhtml+xml',
  'text/xml',
  'application/xml',
  'text/javascript',
  'application/javascript',
  'application/x-javascript',
  'application/x-msdownload',
  'application/x-msdos-program',
  'application/x-executable',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-sh',
  'application/x-httpd-php',
  'application/java-archive',
  'application/vnd.microsoft.portable-executable',
];
