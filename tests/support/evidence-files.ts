import { crc32 } from 'node:zlib';

const latin = (text: string) => Buffer.from(text, 'latin1');

/** A ZIP archive of files that are stored as they are (APPNOTE.TXT 6.3, section 4.3). */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, text] of Object.entries(files)) {
    const [title, content] = [latin(name), Buffer.from(text)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(title.length, 22);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(Buffer.concat(parts).length);
    directory.push(latin('PK\x01\x02'), Buffer.from([20, 0]), about, Buffer.alloc(10), offset, title);
    parts.push(latin('PK\x03\x04'), about, title, content);
  }
  const [body, list] = [Buffer.concat(parts), Buffer.concat(directory)];
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, list, latin('PK\x05\x06'), end]);
}

const office = (main: string, type: string) =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${type}.main+xml"/></Types>`,
    [main]: '<?xml version="1.0"?><document/>',
  });

const openDocument = (type: string) => zipOf({ mimetype: type, 'content.xml': '<document/>' });

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TEXT = 'application/vnd.oasis.opendocument.text';
const SHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** A PDF that says something, so that two are two. */
export const pdfOf = (text: string): Buffer => latin(`%PDF-1.7\n% ${text}\ntrailer <<>>\n%%EOF\n`);

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** One file of every accepted type: its name, its content and its type. */
export const ACCEPTED_FILES: readonly (readonly [string, Buffer, string])[] = [
  ['délibération.pdf', pdfOf('délibération'), 'application/pdf'],
  ['affiche.png', PNG, 'image/png'],
  ['photo.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'), 'image/jpeg'],
  [
    'photo.webp',
    latin('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0'),
    'image/webp',
  ],
  ['compte-rendu.docx', office('word/document.xml', WORD), WORD],
  ['budget.xlsx', office('xl/workbook.xml', EXCEL), EXCEL],
  ['compte-rendu.odt', openDocument(TEXT), TEXT],
  ['budget.ods', openDocument(SHEET), SHEET],
];

/** A workbook with a macro, under the name of one without. */
export const MACRO = zipOf({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
  'xl/workbook.xml': '<workbook/>',
});
