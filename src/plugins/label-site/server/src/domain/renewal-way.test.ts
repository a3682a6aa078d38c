import { renewalWay } from './renewal-way';

const edition = (id: number, year: number, state: string, slug = 'label') => ({
  ...{ id, year, state, programme: { slug } },
});
const OWN = edition(1, 2026, 'archived');
const brest = { commune: { code: '29019' }, edition: { id: 1 } };
const line = (id: number, state: string, more: object = {}) => ({
  ...{ id, state, commune: { code: '29019' }, edition: { id: 2 }, ...more },
});

it.each([
  ['open', [edition(3, 2030, 'upcoming'), edition(2, 2029, 'open')], 'open', 2],
  ['early', [edition(3, 2030, 'upcoming'), edition(2, 2029, 'upcoming')], 'early', 2],
  ['late', [edition(3, 2030, 'closed'), edition(2, 2029, 'proclaimed')], 'late', 3],
  ['early after a late one', [edition(3, 2030, 'upcoming'), edition(2, 2029, 'closed')], 'early', 3],
] as const)('goes by the next edition that counts: %s', (_, later, kind, id) => {
  const way = renewalWay(brest, [...later, OWN], []);
  expect(way).toMatchObject({ kind, edition: { id } });
});

it('takes no edition of another programme, and none that is not later', () => {
  const others = [edition(2, 2029, 'open', 'other'), edition(3, 2025, 'open'), OWN];
  expect(renewalWay(brest, others, [])).toEqual({ kind: 'none' });
});

it('leads to what was begun already, as long as it has not ended', () => {
  const editions = [edition(2, 2029, 'open'), OWN];
  const kindWith = (...lines: readonly ReturnType<typeof line>[]) => renewalWay(brest, editions, lines);
  for (const state of ['draft', 'submitted', 'in-instruction'])
    expect(kindWith(line(8, 'withdrawn'), line(9, state))).toMatchObject({ kind: 'begun', application: 9 });
  for (const state of ['withdrawn', 'lapsed', 'inadmissible'])
    expect(kindWith(line(9, state))).toMatchObject({ kind: 'open' });
  const elsewhere = [
    line(8, 'draft', { commune: { code: '35238' } }),
    line(9, 'decided', { edition: { id: 1 } }),
  ];
  expect(kindWith(...elsewhere)).toMatchObject({ kind: 'open' });
});
