import { draft } from './draft.fixture';
import { leadLength } from './lead-length';

test('a lead of 400 characters says the essential; a longer one says more', () => {
  expect(leadLength({ ...draft, lead: 'a'.repeat(400) })).toEqual([]);
  expect(leadLength({ ...draft, lead: ` ${'a'.repeat(401)}` })).toMatchObject([
    { code: 'lead-long', values: { length: 401 } },
  ]);
});
