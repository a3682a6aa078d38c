import fc from 'fast-check';
import { isOn, type PressList, type Reader, recipientsOf } from './press-list';

const reader = (id: string, more: Partial<Reader> = {}): Reader => ({
  id,
  outlet: 'La Gazette',
  topics: [],
  territories: [],
  optedOut: false,
  bounced: false,
  ...more,
});
const NO_CRITERIA = { topics: [], territories: [], outlets: [] };
const list = (criteria: Partial<PressList['criteria']>, members: string[] = []): PressList => ({
  members,
  criteria: { ...NO_CRITERIA, ...criteria },
});

test('a list without criteria holds those who were picked, and nobody else', () => {
  expect(recipientsOf([list({}, ['a'])], [reader('a'), reader('b')]).to).toEqual(['a']);
});

test('each criterion has to be met, by one of its values', () => {
  const asked = list({ topics: ['Climat', 'Eau'], territories: ['HDF'] });
  expect(isOn(asked, reader('a', { topics: ['eau'], territories: ['59'] }))).toBe(true);
  expect(isOn(asked, reader('b', { topics: ['eau'], territories: ['BRE'] }))).toBe(false);
  expect(isOn(asked, reader('c', { topics: ['école'], territories: ['59'] }))).toBe(false);
  expect(isOn(list({ outlets: ['la gazette'] }), reader('d'))).toBe(true);
});

test('who was picked is on the list whatever the criteria', () => {
  expect(isOn(list({ topics: ['climat'] }, ['a']), reader('a'))).toBe(true);
});

test('who does not want mail, or cannot get it, is left out and counted', () => {
  const readers = [
    reader('a'),
    reader('b', { optedOut: true }),
    reader('c', { bounced: true }),
    reader('d', { optedOut: true, bounced: true }),
  ];
  expect(recipientsOf([list({}, ['a', 'b', 'c', 'd'])], readers)).toEqual({
    to: ['a'],
    optedOut: 2,
    bounced: 1,
  });
});

const names = fc.subarray(['climat', 'Eau', 'école', 'Démocratie']);
const places = fc.subarray(['59', '62', 'HDF', '35', 'BRE', 'FR']);
const someReaders = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 2 }),
    outlet: fc.constantFrom('La Gazette', 'Le Fil'),
    topics: names,
    territories: places,
    optedOut: fc.boolean(),
    bounced: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);
const someLists = fc.array(
  fc.record({
    members: fc.array(fc.string({ minLength: 1, maxLength: 2 })),
    criteria: fc.record({ topics: names, territories: places, outlets: fc.subarray(['LA GAZETTE']) }),
  }),
);

test('nobody gets two mails, and nobody one who opted out, bounced or is on no list', () => {
  fc.assert(
    fc.property(someLists, someReaders, (lists, readers) => {
      const { to, optedOut, bounced } = recipientsOf(lists, readers);
      expect(new Set(to).size).toBe(to.length);
      for (const id of to) {
        const found = readers.find((one) => one.id === id);
        expect(found).toMatchObject({ optedOut: false, bounced: false });
        expect(lists.some((one) => found !== undefined && isOn(one, found))).toBe(true);
      }
      const listed = readers.filter((one) => lists.some((each) => isOn(each, one)));
      expect(to.length + optedOut + bounced).toBe(listed.length);
    }),
  );
});

test('another list takes nobody away', () => {
  fc.assert(
    fc.property(someLists, someLists, someReaders, (some, more, readers) => {
      const { to } = recipientsOf([...some, ...more], readers);
      expect(to).toEqual(expect.arrayContaining([...recipientsOf(some, readers).to]));
    }),
  );
});
