import { readCsv } from './csv-file';

const read = (text: string) => readCsv(Buffer.from(text), '2026-11-21');
const HEAD = 'nom;média;e-mail\r\n';

test('lines are counted as an editor counts them, within cells too', () => {
  const file = read(
    `${HEAD}"Zoé\nExemple";La Gazette;zoe@gazette.example\r\n\r\n;;\r\nJean;Le Fil;jean@\r\nAnne;"Le\r\nFil";anne@fil.example`,
  );
  expect(file).toMatchObject({
    lines: [
      { line: 2, data: { name: 'Zoé Exemple' } },
      { line: 7, data: { name: 'Anne', outlet: 'Le Fil' } },
    ],
    refused: [{ line: 6, column: 'email', code: 'ADDRESS_WRONG', value: 'jean@' }],
  });
});

test('lines with more or fewer cells than columns, or with quotes that do not end, are refused as a whole', () => {
  expect(
    read(`${HEAD}Jean;Le Fil;jean@fil.example;trop\nAnne;Le Fil\n"Zoé;La Gazette;zoe@gazette.example`),
  ).toMatchObject({
    lines: [],
    refused: [
      { line: 2, column: null, code: 'CELLS_TOO_MANY', value: '4' },
      { line: 3, column: null, code: 'CELLS_TOO_FEW', value: '2' },
      { line: 4, column: null, code: 'QUOTES_WRONG' },
    ],
  });
});

test.each([
  ['', { code: 'FILE_EMPTY' }],
  ['\r\n;;\r\n', { code: 'FILE_EMPTY' }],
  [
    'nom;courriel\nJean;jean@fil.example',
    { code: 'COLUMNS_WRONG', values: { missing: ['outlet'], doubled: [] } },
  ],
  ['PK\x03\x04', { code: 'FILE_NOT_TEXT', values: { kind: 'xlsx' } }],
  [`${HEAD}${'A;B;a@b.example\n'.repeat(20_001)}`, { code: 'TOO_MANY_LINES', values: { most: 20_000 } }],
])('a file that cannot be read is refused by name (%#)', (text, refusal) => {
  expect(read(text)).toEqual(refusal);
});

test('a file of another separator and encoding is read all the same', () => {
  const file = readCsv(
    Buffer.from('\ufeffName\tOutlet\tE-mail\nZoé\tLa Gazette\tzoe@gazette.example', 'utf16le'),
    '2026-11-21',
  );
  expect(file).toMatchObject({
    encoding: 'utf-16le',
    separator: '\t',
    lines: [{ line: 2, data: { name: 'Zoé' } }],
  });
});
