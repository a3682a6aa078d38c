import { wrongFile } from './media-type';

const LARGEST = 25 * 1024 * 1024;
const PDF = 'application/pdf';
const judged = (name: string | null, found: string | null, size = 1000) =>
  wrongFile({ name, found, size }, LARGEST)?.code ?? null;

it.each([
  ['délibération.pdf', PDF],
  ['PHOTO.JPEG', 'image/jpeg'],
  ['photo.jpg', 'image/jpeg'],
  ['affiche.png', 'image/png'],
  ['affiche.webp', 'image/webp'],
  ['compte rendu.odt', 'application/vnd.oasis.opendocument.text'],
  ['budget.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['compte-rendu.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['budget.v2.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('takes %s', (name, found) => {
  expect(judged(name, found)).toBeNull();
});

it.each([
  ['a program that is called a PDF', 'délibération.pdf', 'application/x-elf', 'FILE_TYPE'],
  ['a text that is called a PDF', 'délibération.pdf', null, 'FILE_TYPE'],
  ['a document with macros', 'budget.xlsx', 'application/vnd.ms-excel.sheet.macroenabled.12', 'FILE_TYPE'],
  ['a PDF that is called a picture', 'photo.png', PDF, 'FILE_EXTENSION'],
  ['a PDF without an extension', 'pdf', PDF, 'FILE_EXTENSION'],
  ['a PDF that ends like a program', 'délibération.pdf.exe', PDF, 'FILE_EXTENSION'],
])('refuses %s', (_what, name, found, code) => {
  expect(judged(name, found)).toBe(code);
});

it('refuses a file of nothing, and one of a byte too many', () => {
  expect(judged('a.pdf', PDF, 0)).toBe('FILE_EMPTY');
  expect(judged('a.pdf', PDF, LARGEST)).toBeNull();
  expect(judged('a.pdf', PDF, LARGEST + 1)).toBe('FILE_TOO_LARGE');
});

it('refuses a file without a name', () => {
  expect(judged(null, PDF)).toBe('FILE_NAME');
});
