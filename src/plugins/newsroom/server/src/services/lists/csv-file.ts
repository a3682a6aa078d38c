import Papa from 'papaparse';
import { type Columns, type ImportField, readHeader } from '../../domain/lists/csv-header';
import { type LineProblem, readLine } from '../../domain/lists/csv-line';
import type { ReadLine, RefusedLine } from '../../domain/lists/csv-plan';
import { type Separator, separatorOf } from '../../domain/lists/csv-separator';
import { decodeText, type Encoding } from '../../domain/lists/text-encoding';

/** More lines than any press list has; what is beyond is another file. */
export const MAX_LINES = 20_000;

/** Why a file cannot be read at all. */
export type FileRefusal =
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'FILE_NOT_TEXT'; readonly values: { readonly kind: string } }
  | { readonly code: 'ENCODING_BROKEN'; readonly values: { readonly encoding: Encoding } }
  | {
      readonly code: 'COLUMNS_WRONG';
      readonly values: { readonly missing: readonly ImportField[]; readonly doubled: readonly string[] };
    }
  | { readonly code: 'TOO_MANY_LINES'; readonly values: { readonly most: number } };

/** A file that was read, line by line. */
export interface CsvFile {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly columns: Columns;
  readonly lines: readonly ReadLine[];
  readonly refused: readonly RefusedLine[];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly quotesWrong: boolean;
}

const lineEndsIn = (text: string): number => text.split('\n').length - 1;

/** The rows of a text that hold anything, with the line on which each begins. */
function rowsOf(decoded: string, delimiter: Separator): Row[] {
  // Files that were put together from several mix their line ends.
  const text = decoded.replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let line = 1;
  let position = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (data.some((cell) => cell.trim() !== '')) {
        rows.push({ line, cells: data, quotesWrong: errors.some(({ type }) => type === 'Quotes') });
      }
      line += lineEndsIn(text.slice(position, meta.cursor));
      position = meta.cursor;
      if (rows.length > MAX_LINES + 1) parser.abort();
    },
  });
  return rows;
}

const refusal = (line: number, code: LineProblem['code'], value?: string): RefusedLine => ({
  ...{ line, column: null, code },
  ...(value === undefined ? {} : { value }),
});

/**
 * Reads a CSV file of journalists as spreadsheets write it, whatever its encoding and separator.
 *
 * @param today `YYYY-MM-DD`.
 */
export function readCsv(bytes: Uint8Array, today: string): CsvFile | FileRefusal {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    if (decoded.reason === 'empty') return { code: 'FILE_EMPTY' };
    return decoded.reason === 'not-text'
      ? { code: 'FILE_NOT_TEXT', values: { kind: decoded.kind } }
      : { code: 'ENCODING_BROKEN', values: { encoding: decoded.encoding } };
  }
  const separator = separatorOf(decoded.text);
  const [first, ...rows] = rowsOf(decoded.text, separator);
  if (first === undefined) return { code: 'FILE_EMPTY' };
  if (rows.length > MAX_LINES) return { code: 'TOO_MANY_LINES', values: { most: MAX_LINES } };
  const header = readHeader(first.cells);
  if (!header.ok) {
    return { code: 'COLUMNS_WRONG', values: { missing: header.missing, doubled: header.doubled } };
  }

  const { columns } = header;
  const lines: ReadLine[] = [];
  const refused: RefusedLine[] = [];
  for (const { line, cells, quotesWrong } of rows) {
    if (quotesWrong) refused.push(refusal(line, 'QUOTES_WRONG'));
    else if (cells.length > columns.headers.length) {
      refused.push(refusal(line, 'CELLS_TOO_MANY', String(cells.length)));
    } else if (cells.length < columns.headers.length) {
      refused.push(refusal(line, 'CELLS_TOO_FEW', String(cells.length)));
    } else {
      const byField = new Map<ImportField, string>();
      columns.fields.forEach((field, index) => {
        if (field !== null) byField.set(field, cells[index] ?? '');
      });
      const read = readLine(byField, today);
      if (read.ok) lines.push({ line, data: read.data });
      else refused.push(...read.problems.map((problem) => ({ line, ...problem })));
    }
  }
  return { encoding: decoded.encoding, separator, columns, lines, refused };
}
