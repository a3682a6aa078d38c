import type { AwardView } from '../../../server/src/domain/award/award-view';
import { awardsFound, PAGE, pageOf } from './awards-shown';

const award = (id: number, name: string): AwardView => ({
  ...{ id, number: `VVC-2026-ZZ${String(id).padStart(3, '0')}-01`, application: id, version: 1 },
  ...{ commune: { code: 'ZZ001', name }, level: null, state: 'active', heardOn: null, reason: null },
  ...{ validFrom: '2026-09-10', validTo: '2029-09-09', steps: [] },
});

test('an award is found by its commune, whatever its accents, or by its number', () => {
  const awards = [award(1, 'Éclusière'), award(2, 'Montclair')];
  expect(awardsFound(awards, ' eclus').map(({ id }) => id)).toEqual([1]);
  expect(awardsFound(awards, 'zz002').map(({ id }) => id)).toEqual([2]);
  expect(awardsFound(awards, '')).toHaveLength(2);
});

test('a page holds so many at most, and the last one the rest', () => {
  const awards = Array.from({ length: PAGE + 1 }, (_, index) => award(index, 'Montclair'));
  expect(pageOf(awards, 1)).toHaveLength(PAGE);
  expect(pageOf(awards, 2)).toHaveLength(1);
});
