import { normalAddress } from './address';
import { armed } from './csv-cell';
import type { ImportField } from './csv-header';
import { type JournalistData, type LegalBasis, MAX_LENGTH } from './journalist';
import { territoriesOf } from './territory';
import { entriesOf, folded, inOneLine } from './words';

/** Why a line is refused. `column` is null when it is about the line as a whole. */
export interface LineProblem {
  readonly column: ImportField | null;
  readonly code:
    | 'MISSING'
    | 'TOO_LONG'
    | 'CONTROL_CHARACTER'
    | 'ADDRESS_WRONG'
    | 'PHONE_WRONG'
    | 'TERRITORY_UNKNOWN'
    | 'LANGUAGE_UNKNOWN'
    | 'LEGAL_BASIS_UNKNOWN'
    | 'DATE_WRONG'
    | 'DATE_TO_COME'
    | 'CELLS_TOO_MANY'
    | 'CELLS_TOO_FEW'
    | 'QUOTES_WRONG'
    | 'DOUBLED'
    | 'OPTED_OUT';
  /** What is wrong, as it stands in the file, or the line or length that it is compared with. */
  readonly value?: string;
}

/** What a line says of a journalist; a cell that is empty says nothing. */
export type LineData = Pick<JournalistData, 'name' | 'outlet' | 'email'> & Partial<JournalistData>;

/** What becomes of a line by itself. */
export type Line =
  | { readonly ok: true; readonly data: LineData }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

const LANGUAGE_WORDS: Readonly<Record<string, 'fr' | 'en'>> = {
  ...{ fr: 'fr', francais: 'fr', french: 'fr', fra: 'fr' },
  ...{ en: 'en', anglais: 'en', english: 'en', eng: 'en' },
};

const LEGAL_BASIS_WORDS: Readonly<Record<string, LegalBasis>> = {
  ...{ 'interet legitime': 'legitimate-interest', 'legitimate interest': 'legitimate-interest' },
  ...{ consentement: 'consent', consent: 'consent', contrat: 'contract', contract: 'contract' },
};

const PHONE = /^\+?[\d ().\u00a0\u202f-]{3,29}$/;
const CONTROL = /\p{Cc}/u;
const SHOWN = 80;

/** The last day of a month is the day before the first of the next. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day as `YYYY-MM-DD` or `JJ/MM/AAAA`; null when the calendar has no such day. */
export function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [, year = '', month = '', day = ''] = iso ?? (french ? ['', french[3], french[2], french[1]] : []);
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Reads one line.
 *
 * @param cells what stands in its columns, by what these hold.
 * @param today `YYYY-MM-DD`: nothing was collected later.
 */
export function readLine(cells: ReadonlyMap<ImportField, string>, today: string): Line {
  const problems: LineProblem[] = [];
  const wrong = (column: ImportField, code: LineProblem['code'], value?: string): undefined => {
    problems.push({ column, code, ...(value === undefined ? {} : { value: value.slice(0, SHOWN) }) });
    return undefined;
  };

  const text = (column: ImportField, longest?: number): string | undefined => {
    const cell = armed(cells.get(column) ?? '')
      .normalize('NFC')
      .replace(/[\t\r\n]+/g, ' ')
      .trim();
    if (cell === '') return undefined;
    if (CONTROL.test(cell)) return wrong(column, 'CONTROL_CHARACTER');
    if (longest !== undefined && cell.length > longest) return wrong(column, 'TOO_LONG', String(longest));
    return cell;
  };
  const required = (column: ImportField, found: string | undefined): string => {
    if (found === undefined && !problems.some((one) => one.column === column)) wrong(column, 'MISSING');
    return found ?? '';
  };
  const read = <Value>(
    column: ImportField,
    code: LineProblem['code'],
    find: (cell: string) => Value | null | undefined,
  ): Value | undefined => {
    const cell = text(column);
    if (cell === undefined) return undefined;
    return find(cell) ?? wrong(column, code, cell);
  };

  const firstName = text('firstName', MAX_LENGTH.name);
  const lastName = required('name', text('name', MAX_LENGTH.name));
  const name = [firstName, lastName].filter((part) => part !== undefined && part !== '').join(' ');
  if (name.length > MAX_LENGTH.name) wrong('name', 'TOO_LONG', String(MAX_LENGTH.name));
  const outlet = required('outlet', text('outlet', MAX_LENGTH.outlet));
  const email = required('email', read('email', 'ADDRESS_WRONG', normalAddress));
  const phone = read('phone', 'PHONE_WRONG', (cell) => (PHONE.test(cell) ? cell : null));
  const topics = text('topics', MAX_LENGTH.topics);
  const territories = text('territories', MAX_LENGTH.territories);
  const places = territoriesOf(territories ?? '');
  if (places.unknown.length > 0) wrong('territories', 'TERRITORY_UNKNOWN', places.unknown.join(', '));
  const language = read('language', 'LANGUAGE_UNKNOWN', (cell) => LANGUAGE_WORDS[folded(cell)]);
  const legalBasis = read('legalBasis', 'LEGAL_BASIS_UNKNOWN', (cell) => LEGAL_BASIS_WORDS[folded(cell)]);
  const source = text('source', MAX_LENGTH.source);
  const collectedAt = read('collectedAt', 'DATE_WRONG', dayOf);
  if (collectedAt !== undefined && collectedAt > today) wrong('collectedAt', 'DATE_TO_COME', collectedAt);

  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    data: {
      ...{ name, outlet, email },
      ...(phone === undefined ? {} : { phone }),
      ...(topics === undefined ? {} : { topics: inOneLine(entriesOf(topics)) }),
      ...(places.known.length === 0 ? {} : { territories: inOneLine(places.known) }),
      ...(language === undefined ? {} : { language }),
      ...(legalBasis === undefined ? {} : { legalBasis }),
      ...(source === undefined ? {} : { source }),
      ...(collectedAt === undefined ? {} : { collectedAt }),
    },
  };
}
