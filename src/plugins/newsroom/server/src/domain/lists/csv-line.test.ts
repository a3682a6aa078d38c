import fc from 'fast-check';
import type { ImportField } from './csv-header';
import { dayOf, readLine } from './csv-line';

const GOOD: Partial<Record<ImportField, string>> = {
  name: 'Zoé Exemple',
  outlet: 'La Gazette',
  email: 'Zoe@gazette.example',
};
const line = (cells: Partial<Record<ImportField, string>>) => {
  const given = new Map<ImportField, string>();
  for (const field of ['name', 'firstName', 'outlet', 'email', 'phone', 'topics', 'territories'] as const) {
    given.set(field, { ...GOOD, ...cells }[field] ?? '');
  }
  for (const field of ['language', 'legalBasis', 'source', 'collectedAt'] as const) {
    given.set(field, cells[field] ?? '');
  }
  return readLine(given, '2026-11-21');
};
const problemsOf = (cells: Partial<Record<ImportField, string>>) => {
  const read = line(cells);
  return read.ok ? [] : read.problems;
};

test('a line needs a name, an outlet and an address; the rest is said when it is there', () => {
  expect(line({})).toEqual({
    ok: true,
    data: { name: 'Zoé Exemple', outlet: 'La Gazette', email: 'zoe@gazette.example' },
  });
  expect(problemsOf({ name: '', outlet: ' ', email: '' })).toEqual([
    { column: 'name', code: 'MISSING' },
    { column: 'outlet', code: 'MISSING' },
    { column: 'email', code: 'MISSING' },
  ]);
});

test('everything is brought into the form in which it is kept', () => {
  expect(
    line({
      firstName: 'Zoé',
      name: 'Exemple',
      phone: "'+33 1 99 00 12 34",
      topics: 'climat; Eau; CLIMAT',
      territories: 'Nord | hdf',
      language: 'Anglais',
      legalBasis: 'Intérêt légitime',
      source: 'Annuaire',
      collectedAt: '3/2/2025',
    }),
  ).toMatchObject({
    data: {
      name: 'Zoé Exemple',
      phone: '+33 1 99 00 12 34',
      topics: 'climat, Eau',
      territories: '59, HDF',
      language: 'en',
      legalBasis: 'legitimate-interest',
      source: 'Annuaire',
      collectedAt: '2025-02-03',
    },
  });
});

test.each<[Partial<Record<ImportField, string>>, object]>([
  [{ email: 'zoe@gazette' }, { column: 'email', code: 'ADDRESS_WRONG', value: 'zoe@gazette' }],
  [{ phone: 'demain' }, { column: 'phone', code: 'PHONE_WRONG', value: 'demain' }],
  [
    { territories: '59, Atlantide' },
    { column: 'territories', code: 'TERRITORY_UNKNOWN', value: 'Atlantide' },
  ],
  [{ language: 'klingon' }, { column: 'language', code: 'LANGUAGE_UNKNOWN', value: 'klingon' }],
  [{ legalBasis: 'parce que' }, { column: 'legalBasis', code: 'LEGAL_BASIS_UNKNOWN', value: 'parce que' }],
  [{ collectedAt: '30/02/2025' }, { column: 'collectedAt', code: 'DATE_WRONG', value: '30/02/2025' }],
  [{ collectedAt: '2027-01-01' }, { column: 'collectedAt', code: 'DATE_TO_COME', value: '2027-01-01' }],
  [{ name: 'x'.repeat(121) }, { column: 'name', code: 'TOO_LONG', value: '120' }],
  [{ outlet: 'La\u0007Gazette' }, { column: 'outlet', code: 'CONTROL_CHARACTER' }],
])('%j is refused with its reason', (cells, problem) => {
  expect(problemsOf(cells)).toEqual([problem]);
});

test('every problem of a line is told at once', () => {
  expect(problemsOf({ email: 'x', phone: 'y', language: 'z' }).map(({ column }) => column)).toEqual([
    'email',
    'phone',
    'language',
  ]);
});

test('a day is one of the calendar', () => {
  expect(dayOf('29/02/2024')).toBe('2024-02-29');
  expect(dayOf('29/02/2025')).toBeNull();
  expect(dayOf('2025-13-01')).toBeNull();
  expect(dayOf('1.9.2025')).toBe('2025-09-01');
});

test('no cell, whatever it holds, breaks the reading of a line or passes control characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom<ImportField>('name', 'outlet', 'topics', 'source'),
      (text, field) => {
        const read = line({ [field]: text });
        if (read.ok) expect(JSON.stringify(read.data)).not.toMatch(/\\u00|\\n|\\t/);
      },
    ),
  );
});
