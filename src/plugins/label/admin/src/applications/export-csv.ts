import Papa from 'papaparse';
import type { OfficeLine } from '../../../server/src/domain/instruction/office-view';

/** What the cells of a line say, in the language of the panel. */
export interface CsvWords {
  readonly header: readonly string[];
  cells(line: OfficeLine): readonly string[];
}

/**
 * Applications as a file that a French spreadsheet opens as it is: marked as UTF-8 and separated by semicolons. No cell is
 * a formula, whatever stands in it.
 */
export const applicationsCsv = (lines: readonly OfficeLine[], { header, cells }: CsvWords): string =>
  `\ufeff${Papa.unparse([[...header], ...lines.map((line) => [...cells(line)])], {
    ...{ delimiter: ';', newline: '\r\n', escapeFormulae: true },
  })}\r\n`;

/** Reads page after page until there is no more. @param read gives one page, from 1 on. */
export async function everyLine(
  read: (page: number) => Promise<{ readonly lines: readonly OfficeLine[]; readonly total: number }>,
): Promise<readonly OfficeLine[]> {
  const lines: OfficeLine[] = [];
  for (let page = 1; ; page += 1) {
    const { lines: found, total } = await read(page);
    lines.push(...found);
    if (found.length === 0 || lines.length >= total) return lines;
  }
}
