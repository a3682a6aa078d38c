import type { OfficeLine } from '../../../server/src/domain/instruction/office-view';
import { applicationsCsv, everyLine } from './export-csv';

const line = (id: number, name: string): OfficeLine => ({
  ...{ id, commune: { code: 'ZZ001', name }, department: null, state: 'draft', version: 1 },
  ...{ submittedAt: null, complementDue: null, evidenceOpen: 0, applicabilityOpen: 0 },
});

const WORDS = {
  header: ['Commune', 'État'],
  cells: ({ commune, state }: OfficeLine) => [commune.name, state],
};

test('a line is a line, marked as UTF-8, separated by semicolons', () => {
  expect(applicationsCsv([line(1, 'L’Île; la Belle')], WORDS)).toBe(
    '\ufeffCommune;État\r\n"L’Île; la Belle";draft\r\n',
  );
});

test.each(['=1+1', '+33199001234', '-2', '@sum', '\tx', '\rx'])('%j is no formula', (name) => {
  const [, cells = ''] = applicationsCsv([line(1, name)], WORDS).split('\r\n');
  expect(cells.replace(/^"/, '').startsWith("'")).toBe(true);
});

test('every page is read, and none after the last', async () => {
  const asked: number[] = [];
  const all = [line(1, 'A'), line(2, 'B'), line(3, 'C')];
  const lines = await everyLine(async (page) => {
    asked.push(page);
    return { lines: all.slice((page - 1) * 2, page * 2), total: all.length };
  });
  expect([asked, lines.map(({ id }) => id)]).toEqual([
    [1, 2],
    [1, 2, 3],
  ]);
});

test('a list that grows shorter while it is read comes to an end', async () => {
  await expect(everyLine(async () => ({ lines: [], total: 7 }))).resolves.toEqual([]);
});
