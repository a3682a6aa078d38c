import fc from 'fast-check';
import type { LineData } from './csv-line';
import { type Known, planImport } from './csv-plan';

const DEFAULTS = { legalBasis: 'legitimate-interest', source: 'Salon', collectedAt: '2026-11-21' } as const;
const data = (email: string, more: Partial<LineData> = {}): LineData => ({
  name: 'Zoé Exemple',
  outlet: 'La Gazette',
  email,
  ...more,
});
const known = (id: string, one: LineData, optedOut = false): [string, Known] => [
  one.email,
  {
    id,
    optedOut,
    data: { phone: null, topics: null, territories: null, language: 'fr', ...DEFAULTS, ...one },
  },
];
const nobody = () => false;
const plan = (
  lines: LineData[],
  people: [string, Known][] = [],
  suppressed: (address: string) => boolean = nobody,
) =>
  planImport(
    lines.map((one, index) => ({ line: index + 2, data: one })),
    new Map(people),
    suppressed,
    DEFAULTS,
  );

test('a new address is a new journalist, with what the import says of all of them', () => {
  expect(plan([data('a@gazette.example')])).toEqual({
    create: [
      {
        ...data('a@gazette.example'),
        ...DEFAULTS,
        phone: null,
        topics: null,
        territories: null,
        language: 'fr',
      },
    ],
    update: [],
    unchanged: 0,
    refused: [],
  });
});

test('an address that stands twice in the file counts once, and the second line is told of the first', () => {
  const { create, refused } = plan([data('a@gazette.example'), data('a@gazette.example', { name: 'Autre' })]);
  expect(create).toHaveLength(1);
  expect(refused).toEqual([{ line: 3, column: 'email', code: 'DOUBLED', value: '2' }]);
});

test('what is said of a known journalist replaces what was known, and an empty cell leaves it', () => {
  const before = known('id1', data('a@gazette.example', { topics: 'eau', phone: '01 99 00 12 34' }));
  const { update, unchanged } = plan([data('a@gazette.example', { topics: 'climat' })], [before]);
  expect(unchanged).toBe(0);
  expect(update).toEqual([{ id: 'id1', data: { ...before[1].data, topics: 'climat' } }]);
});

test('where an address came from is not rewritten by a later import that does not say so', () => {
  const [address, person] = known('id1', data('a@gazette.example', { source: 'Annuaire' }));
  expect(plan([data(address)], [[address, person]])).toMatchObject({ update: [], unchanged: 1 });
});

test('who opted out, or asked to be forgotten, is never taken in again', () => {
  const gone = known('id1', data('a@gazette.example'), true);
  const { refused, update, create } = plan(
    [data('a@gazette.example', { topics: 'eau' }), data('b@gazette.example')],
    [gone],
    (address) => address === 'b@gazette.example',
  );
  expect({ update, create }).toEqual({ update: [], create: [] });
  expect(refused.map(({ line, code }) => [line, code])).toEqual([
    [2, 'OPTED_OUT'],
    [3, 'OPTED_OUT'],
  ]);
});

const lines = fc.array(
  fc.record({
    name: fc.constantFrom('A', 'B'),
    outlet: fc.constantFrom('La Gazette', 'Le Fil'),
    email: fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'),
    topics: fc.constantFrom('eau', 'climat'),
  }),
);

test('imported twice, nothing is new and nothing changes', () => {
  fc.assert(
    fc.property(lines, lines, (before, file) => {
      const people = new Map<string, Known>();
      const carryOut = (imported: LineData[]) => {
        const done = plan(imported, [...people]);
        for (const one of done.create) people.set(one.email, { id: one.email, data: one, optedOut: false });
        for (const { id, data: one } of done.update)
          people.set(one.email, { id, data: one, optedOut: false });
        return done;
      };
      carryOut(before);
      carryOut(file);
      expect(carryOut(file)).toMatchObject({ create: [], update: [] });
    }),
  );
});

test('every line is accounted for once', () => {
  fc.assert(
    fc.property(lines, fc.boolean(), (file, closed) => {
      const { create, update, unchanged, refused } = plan(
        file,
        [known('a', data('a@x.example'))],
        () => closed,
      );
      expect(create.length + update.length + unchanged + refused.length).toBe(file.length);
    }),
  );
});
